using System.IO.Compression;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ComplaintsPortal.Testing.Interchange;

namespace ComplaintsPortal.Cli.Tests;

/// <summary>Backups that only a pass phrase or a private key opens.</summary>
public sealed class EncryptedBackupTests : IDisposable
{
    private const string Phrase = "a long phrase for backups";

    private readonly CommandPrompt prompt = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Backup => Path.Combine(prompt.Folder, "portal.backup");

    private string Elsewhere => Path.Combine(prompt.Folder, "elsewhere");

    [Fact]
    public async Task Backup_WithAPassPhrase_HoldsNothingReadableAndComesBack()
    {
        using var data = TinyDataSet.Sound();
        await prompt.RunAsync("--data", prompt.Data, "import", data.Folder);

        var backup = await prompt.RunAsync("--data", prompt.Data, "backup", Backup, "--pass-phrase-file", File("phrase", Phrase));
        prompt.Environment["PORTAL_BACKUP_PASSPHRASE"] = Phrase;
        var restore = await prompt.RunAsync("--data", Elsewhere, "restore", Backup);

        Assert.Equal((0, 0), (backup.Status, restore.Status));
        Assert.Empty(backup.Errors);
        await Assert.ThrowsAsync<InvalidDataException>(() => ZipFile.OpenReadAsync(Backup, Stop));
        Assert.DoesNotContain("portal.db", Encoding.Latin1.GetString(await System.IO.File.ReadAllBytesAsync(Backup, Stop)), StringComparison.Ordinal);
        Assert.Contains("Nothing to change", (await prompt.RunAsync("--data", Elsewhere, "import", data.Folder)).Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_AtATerminal_AsksForThePassPhrase()
    {
        await BackUpAsync();
        prompt.Typed = Phrase;

        var restore = await prompt.RunAsync("--data", Elsewhere, "restore", Backup);

        Assert.Equal(0, restore.Status);
    }

    [Fact]
    public async Task Restore_WithoutTheKeyAndWithoutATerminal_SaysWhatToGive()
    {
        await BackUpAsync();

        var restore = await prompt.RunWithInputAsync("", "--data", Elsewhere, "restore", Backup);

        Assert.Equal(1, restore.Status);
        Assert.Equal("This backup is encrypted with a pass phrase: give --pass-phrase-file, or PORTAL_BACKUP_PASSPHRASE in the environment",
            Assert.Single(restore.Errors));
        Assert.False(Directory.Exists(Elsewhere));
    }

    [Fact]
    public async Task Restore_WithTheWrongPassPhrase_RestoresNothing()
    {
        await BackUpAsync();

        await RefusedAsync("The pass phrase does not open this backup, or its beginning was changed", "a long phrase for nothing");
    }

    [Theory]
    [InlineData(9, "damaged, or was made by a later version")] // the kind of encryption
    [InlineData(13, "beginning cannot be read")] // the length of the header
    [InlineData(16, "does not open this backup")] // the rounds
    [InlineData(40, "does not open this backup")] // the nonce of the key
    [InlineData(200, "damaged: it was cut off, or changed")] // the first chunk
    [InlineData(-1, "damaged: it was cut off, or changed")] // the tag of the last chunk
    public async Task Restore_AfterOneByteWasChanged_RestoresNothing(int at, string why)
    {
        await BackUpAsync();
        var bytes = await System.IO.File.ReadAllBytesAsync(Backup, Stop);
        bytes[at < 0 ? bytes.Length + at : at] ^= 1 << 6;
        await System.IO.File.WriteAllBytesAsync(Backup, bytes, Stop);

        await RefusedAsync(why);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(60)]
    [InlineData(Header)]
    [InlineData(Header + 100)]
    [InlineData(Header + Chunk)]
    [InlineData(-1)]
    public async Task Restore_OfAFileThatWasCutOff_RestoresNothing(int length)
    {
        await BackUpAsync();
        await using (var file = System.IO.File.OpenWrite(Backup))
        {
            file.SetLength(length < 0 ? file.Length + length : length);
        }

        await RefusedAsync("");
    }

    [Fact]
    public async Task Restore_OfAFileWhoseChunksWereExchanged_RestoresNothing()
    {
        await BackUpAsync();
        var bytes = await System.IO.File.ReadAllBytesAsync(Backup, Stop);
        Assert.True(bytes.Length > Header + (2 * Chunk), $"only {bytes.Length} bytes");
        var first = bytes[Header..(Header + Chunk)];
        bytes.AsSpan(Header + Chunk, Chunk).CopyTo(bytes.AsSpan(Header));
        first.CopyTo(bytes, Header + Chunk);
        await System.IO.File.WriteAllBytesAsync(Backup, bytes, Stop);

        await RefusedAsync("damaged: it was cut off, or changed");
    }

    [Fact]
    public async Task Backup_ForARecipient_IsOpenedByTheirPrivateKeyAlone()
    {
        await prompt.RunAsync("--data", prompt.Data, "migrate");
        using var theirs = RSA.Create(2048);
        using var other = RSA.Create(2048);
        var certificate = File("them.pem", Certificate(theirs).ExportCertificatePem());

        var backup = await prompt.RunAsync("--data", prompt.Data, "backup", Backup, "--recipient", certificate);
        var without = await prompt.RunAsync("--data", Elsewhere, "restore", Backup);
        var wrong = await prompt.RunAsync("--data", Elsewhere, "restore", Backup, "--key", File("other.pem", other.ExportPkcs8PrivateKeyPem()));
        var right = await prompt.RunAsync("--data", Elsewhere, "restore", Backup, "--key", File("key.pem", theirs.ExportPkcs8PrivateKeyPem()));

        Assert.Equal((0, 1, 1, 0), (backup.Status, without.Status, wrong.Status, right.Status));
        Assert.Contains("give the private key with --key", Assert.Single(without.Errors), StringComparison.Ordinal);
        Assert.Contains("This private key does not open this backup", Assert.Single(wrong.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_WithAPkcs12File_NeedsItsPassword()
    {
        await prompt.RunAsync("--data", prompt.Data, "migrate");
        using var theirs = RSA.Create(2048);
        using var certificate = Certificate(theirs);
        var file = Path.Combine(prompt.Folder, "key.pfx");
        await System.IO.File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pkcs12, "secret"), Stop);
        await prompt.RunAsync("--data", prompt.Data, "backup", Backup, "--recipient", File("them.pem", certificate.ExportCertificatePem()));

        var without = await prompt.RunAsync("--data", Elsewhere, "restore", Backup, "--key", file);
        prompt.Environment["PORTAL_BACKUP_KEY_PASSWORD"] = "secret";
        var with = await prompt.RunAsync("--data", Elsewhere, "restore", Backup, "--key", file);

        Assert.Equal((1, 0), (without.Status, with.Status));
        Assert.Contains("cannot be read", Assert.Single(without.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--pass-phrase-file", "short", "12 characters")]
    [InlineData("--recipient", "no certificate", "not a certificate")]
    public async Task Backup_WithWhatDoesNotProtect_IsRefused(string option, string content, string why)
    {
        await prompt.RunAsync("--data", prompt.Data, "migrate");

        var ran = await prompt.RunAsync("--data", prompt.Data, "backup", Backup, option, File("with", content));

        Assert.Equal(1, ran.Status);
        Assert.Contains(why, Assert.Single(ran.Errors), StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(Backup));
    }

    [Fact]
    public async Task Backup_WithoutEither_SaysThatItIsReadable()
    {
        await prompt.RunAsync("--data", prompt.Data, "migrate");

        var ran = await prompt.RunAsync("--data", prompt.Data, "backup", Backup);

        Assert.Equal(0, ran.Status);
        Assert.StartsWith("note: this backup is not encrypted", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    public void Dispose() => prompt.Dispose();

    private const int Chunk = (1 << 16) + 16;
    private const int Header = 8 + 2 + 4 + 4 + 16 + 12 + 32 + 16;

    private async Task BackUpAsync()
    {
        await prompt.RunAsync("--data", prompt.Data, "migrate");
        await System.IO.File.WriteAllBytesAsync(Path.Combine(prompt.Data, "noise"), RandomNumberGenerator.GetBytes(3 * Chunk), Stop);
        Assert.Equal(0, (await prompt.RunAsync("--data", prompt.Data, "backup", Backup, "--pass-phrase-file", File("phrase", Phrase))).Status);
    }

    private async Task RefusedAsync(string why, string phrase = Phrase)
    {
        prompt.Environment["PORTAL_BACKUP_PASSPHRASE"] = phrase;

        var restore = await prompt.RunAsync("--data", Elsewhere, "restore", Backup);

        Assert.Equal(1, restore.Status);
        Assert.Contains(why, Assert.Single(restore.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain("did not expect", restore.Errors[0], StringComparison.Ordinal);
        Assert.False(Directory.Exists(Elsewhere));
    }

    private string File(string name, string content)
    {
        var path = Path.Combine(prompt.Folder, name);
        System.IO.File.WriteAllText(path, content + "\n");
        return path;
    }

    private static X509Certificate2 Certificate(RSA key)
    {
        var noon = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
        return new CertificateRequest("CN=Backups", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(noon, noon.AddYears(1));
    }
}
