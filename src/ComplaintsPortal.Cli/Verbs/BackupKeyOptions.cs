using System.CommandLine;
using System.Security.Cryptography;
using ComplaintsPortal.Data.Backups;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary>With what backups are encrypted and decrypted: options, the environment, or what is typed at a terminal.</summary>
internal sealed class BackupKeyOptions(Shell shell)
{
    /// <summary>The pass phrase, in the environment.</summary>
    public const string PhraseSetting = "PORTAL_BACKUP_PASSPHRASE";

    /// <summary>The password of the private key's file, in the environment.</summary>
    public const string KeyPasswordSetting = "PORTAL_BACKUP_KEY_PASSWORD";

    private const string PhraseFileSetting = "Backup__PassPhraseFile";
    private const string RecipientSetting = "Backup__Recipient";

    public Option<string?> PhraseFile { get; } =
        new("--pass-phrase-file") { Description = $"The file with the pass phrase in its first line (or the phrase in {PhraseSetting})", HelpName = "FILE" };

    public Option<string?> Recipient { get; } =
        new("--recipient") { Description = "The certificate of whoever may open the backup (.pem or .cer)", HelpName = "FILE" };

    public Option<string?> Key { get; } =
        new("--key") { Description = $"The recipient's private key (.pfx or .pem; its password in {KeyPasswordSetting})", HelpName = "FILE" };

    /// <summary>With what to encrypt; null for not at all. Options are stronger than the environment.</summary>
    /// <exception cref="WrongArgumentsException">Both options are given.</exception>
    public BackupLock? Lock(ParseResult arguments) => (arguments.GetValue(PhraseFile), arguments.GetValue(Recipient)) switch
    {
        (not null, not null) => throw new WrongArgumentsException("Give --pass-phrase-file or --recipient, not both"),
        ({ } file, null) => BackupLock.WithPhraseOf(file),
        (null, { } certificate) => BackupLock.ForRecipient(certificate),
        _ when Said(PhraseSetting) is { } phrase => BackupLock.WithPhrase(phrase),
        _ when Said(RecipientSetting) is { } certificate => BackupLock.ForRecipient(certificate),
        _ when Said(PhraseFileSetting) is { } file => BackupLock.WithPhraseOf(file),
        _ => null,
    };

    /// <summary>With what to decrypt a backup: what it was encrypted with decides what is asked for.</summary>
    /// <exception cref="FailedException">It is needed and was not given, and nobody can be asked.</exception>
    public async Task<BackupKeys> KeysAsync(ParseResult arguments, string file, CancellationToken stop) => await EncryptedBackup.KindAsync(file, stop) switch
    {
        BackupEncryption.PassPhrase => new BackupKeys(Phrase(arguments)),
        BackupEncryption.Recipient => new BackupKeys(Key: PrivateKey(arguments)),
        _ => BackupKeys.None,
    };

    private string Phrase(ParseResult arguments) =>
        arguments.GetValue(PhraseFile) is { } file ? BackupLock.PhraseOf(file)
        : Said(PhraseSetting) ?? (Said(PhraseFileSetting) is { } kept ? BackupLock.PhraseOf(kept) : null)
        ?? shell.Terminal.AskSecretly("Pass phrase of the backup: ")
        ?? throw new FailedException($"This backup is encrypted with a pass phrase: give --pass-phrase-file, or {PhraseSetting} in the environment");

    private RSA PrivateKey(ParseResult arguments) => arguments.GetValue(Key) is { } file
        ? BackupKeys.ReadKey(file, Said(KeyPasswordSetting))
        : throw new FailedException("This backup is encrypted for the holder of a certificate: give the private key with --key");

    private string? Said(string setting) => shell.Terminal.Environment(setting) is { Length: > 0 } value ? value : null;
}
