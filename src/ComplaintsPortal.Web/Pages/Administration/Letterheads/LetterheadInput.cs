using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ComplaintsPortal.Web.Pages.Administration.Letterheads;

/// <summary>What is asked about the letterhead.</summary>
public sealed class LetterheadInput : SetupInput
{
    public IFormFile? Logo { get; set; }

    /// <summary>The picture that was chosen before, while what it changes is shown; as an address that holds it whole.</summary>
    public string? Picture { get; set; }

    public bool NoLogo { get; set; }

    [DisplayName("Postal address")]
    public string? Address { get; set; }

    [DisplayName("Name")]
    public string? Signatory { get; set; }

    public string? Post { get; set; }

    /// <summary>Why the file that was chosen cannot be the logo.</summary>
    [BindNever]
    public Refusal? WhyNotLogo { get; private set; }

    /// <summary>The picture that was chosen; null where none was.</summary>
    [BindNever]
    public byte[]? Chosen => Picture is null ? null : CouncilLogo.Read(Picture);

    /// <summary>The letterhead that was entered.</summary>
    [BindNever]
    public Letterhead Entered => new(Letterhead.Of(Letterhead.LinesOf(Address)), Signatory.Kept(), Post.Kept());

    /// <summary>As it stands.</summary>
    public static LetterheadInput Of(CouncilProfile council) => new()
    {
        Stamp = council.Stamp,
        Address = council.Letterhead.Address,
        Signatory = council.Letterhead.Signatory,
        Post = council.Letterhead.Post,
    };

    /// <summary>A file that was chosen is kept with the form, as a browser sends none a second time.</summary>
    public async Task TakeUpAsync(CancellationToken stop)
    {
        if (Logo is not { Length: > 0 } file)
        {
            return;
        }

        using var content = new MemoryStream();
        if (file.Length <= CouncilLogo.MostBytes)
        {
            await file.CopyToAsync(content, stop);
        }

        WhyNotLogo = file.Length > CouncilLogo.MostBytes ? CouncilLogo.TooLarge : CouncilLogo.WhyNot(content.ToArray());
        Picture = WhyNotLogo is null ? CouncilLogo.Address(content.ToArray()) : Picture;
    }
}

internal sealed class LetterheadValidator : AbstractValidator<LetterheadInput>
{
    public LetterheadValidator()
    {
        RuleFor(input => input.Logo).Refused(input => input.WhyNotLogo ?? (input.Picture is null ? null : CouncilLogo.WhyNot(input.Chosen ?? [])));
        RuleFor(input => input.Address).AtMost(Letterhead.AddressLength)
            .Must(address => Letterhead.LinesOf(address).Count <= Letterhead.MostLines)
            .WithMessage($"Enter the address in at most {Letterhead.MostLines} lines");
        RuleFor(input => input.Signatory).AtMost(Letterhead.NameLength)
            .Refused(input => Letterhead.WhyNotPost(input.Signatory.Kept(), input.Post.Kept()));
        RuleFor(input => input.Post).AtMost(Letterhead.NameLength);
    }
}
