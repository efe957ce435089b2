using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.Keeping;

/// <summary>Who has the case, and what is kept with it: its particulars, notes, links and documents.</summary>
public sealed class CaseKeeping(Case @case)
{
    /// <summary>Putting right a date that was recorded.</summary>
    public CaseCorrection Correction => new(@case);

    /// <summary>Voiding it where it was entered by mistake.</summary>
    public CaseVoiding Voiding => new(@case);

    /// <summary>How long it is kept.</summary>
    public CaseRetention Retention => new(@case);

    /// <summary>That it is kept and not otherwise used.</summary>
    public CaseRestricting Restricting => new(@case);

    /// <summary>Why nothing can be done to it now: it was voided, or its words were erased.</summary>
    public Refusal? WhyNotTouch => Retention.WhyNotTouch ?? Voiding.WhyNotTouch;

    /// <summary>Its diary: who was spoken with, what is to be done by when.</summary>
    public CaseDiary Diary => new(@case);

    /// <summary>Its papers, put together for somebody.</summary>
    public CaseBundles Bundles => new(@case);

    /// <summary>What is put right, and what is paid.</summary>
    public CaseRemedies Remedies => new(@case);

    /// <summary>
    /// Whether something beside the case, such as the details of a person, was changed with it since it was read or this was asked: then the case
    /// counts as changed as well.
    /// </summary>
    public bool TakeChangeBeside()
    {
        var taken = @case.changedBeside;
        @case.changedBeside = false;
        return taken;
    }

    /// <summary>Why the person may not change who has the case.</summary>
    public static Refusal? WhyNotAssign(Office office) => Case.NotACaseWorker(office.Who);

    /// <summary>Why the case cannot be given to that person.</summary>
    public Refusal? WhyNotAssignTo(Officer owner, Office office) => WhyNotGive(owner, office.Who);

    /// <summary>Gives the case to somebody.</summary>
    public void AssignTo(Officer owner, Office office)
    {
        WhyNotAssignTo(owner, office)?.Throw();
        (@case.Owner, @case.GivenAt) = (owner.Id, owner.Id == office.Who.Id ? null : office.Now);
        @case.Record(owner.Id == office.Who.Id ? "Case taken on" : $"Case given to {owner.Name}", office);
    }

    /// <summary>Why the person may not hand over what others have.</summary>
    public static Refusal? WhyNotHandOver(Officer officer) => officer.Supervises ? null : new Refusal("Only a manager may hand over the cases of others");

    /// <summary>Gives the case to somebody because whoever had it is away or has left.</summary>
    public void HandOver(Officer owner, string why, Officer officer, DateTimeOffset now)
    {
        (WhyNotHandOver(officer) ?? WhyNotGive(owner, officer))?.Throw();
        (@case.Owner, @case.GivenAt) = (owner.Id, owner.Id == officer.Id ? null : now);
        @case.Record(officer, now, $"Case handed over to {owner.Name}", why);
    }

    internal Refusal? WhyNotGive(Officer owner, Officer officer) => Case.NotACaseWorker(officer) switch
    {
        { } refusal => refusal,
        _ when !owner.WorksOnCases => new("Choose a complaints officer or a manager"),
        _ => @case.Sealing.WhyNotBelongTo(owner),
    };

    /// <summary>Why the person may not complete the particulars.</summary>
    public static Refusal? WhyNotComplete(Office office) => Case.NotACaseWorker(office.Who);

    /// <summary>What may be completed, as it stands.</summary>
    public CaseAnswers Answers => new()
    {
        Summary = @case.Particulars?.Summary,
        Account = @case.Particulars?.Account,
        ChildName = @case.Particulars?.ChildName,
        Channel = @case.Channel,
        Complainant = @case.Complainant,
        ComplainantType = @case.ComplainantType,
        SubjectStatus = @case.SubjectStatus,
        Division = @case.Division,
        Service = @case.Service,
        Team = @case.Team,
        District = @case.District,
        AdvocacyProvider = @case.AdvocacyProvider,
    };

    /// <summary>Replaces the particulars. The history says which were changed, never what they say.</summary>
    /// <param name="answers">All of them, as they should stand.</param>
    /// <param name="contactChanged">Whether the complainant's contact details, which lie beside the case, were changed with it.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void Complete(CaseAnswers answers, bool contactChanged, Office office)
    {
        WhyNotComplete(office)?.Throw();
        string[] changed = [.. answers.DifferencesFrom(Answers), .. contactChanged ? new[] { "contact details" } : []];
        if (changed.Length == 0)
        {
            return;
        }

        @case.Particulars ??= new CaseParticulars(null);
        (@case.Particulars.Summary, @case.Particulars.Account, @case.Particulars.ChildName) = (answers.Summary, answers.Account, answers.ChildName);
        (@case.Channel, @case.Complainant, @case.ComplainantType, @case.SubjectStatus) =
            (answers.Channel, answers.Complainant, answers.ComplainantType, answers.SubjectStatus);
        (@case.Division, @case.Service, @case.Team, @case.District, @case.AdvocacyProvider) =
            (answers.Division, answers.Service, answers.Team, answers.District, answers.AdvocacyProvider);
        @case.changedBeside |= contactChanged;
        @case.Record($"Particulars changed: {string.Join(", ", changed)}", office);
    }

    /// <summary>Why the person may not add a document.</summary>
    public static Refusal? WhyNotAddDocument(Office office) => Case.NotACaseWorker(office.Who);

    /// <summary>Why the document cannot have been made or received on that date.</summary>
    public static Refusal? WhyNotAddDocumentMadeOn(DateOnly made, Office office) => KnownDate.WhyNotHappened(made, office.Today);

    /// <summary>Adds a document.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public CaseDocument AddDocument(DocumentFacts facts, Office office)
    {
        WhyNotAddDocument(office)?.Throw();
        @case.Record($"Document {facts.Number} added ({facts.File.Kind.ToString().ToLowerInvariant()})", office);
        @case.Documents.Add(new CaseDocument(@case.Id, facts));
        return @case.Documents[^1];
    }

    /// <summary>Why the document cannot be removed now.</summary>
    public static Refusal? WhyNotRemoveDocument(CaseDocument document, Office office) => document switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { IsKept: false } => new("This document has already been removed"),
        _ => null,
    };

    /// <summary>Removes a document: its file goes, the trace of it stays.</summary>
    public void RemoveDocument(CaseDocument document, string why, Office office)
    {
        WhyNotRemoveDocument(document, office)?.Throw();
        document.Remove(why, office.Who, office.Now);
        @case.Record($"Document {document.Number} removed", office);
    }

    /// <summary>Why the person may not link cases.</summary>
    public static Refusal? WhyNotLink(Office office) => Case.NotACaseWorker(office.Who);

    /// <summary>Why the case cannot be linked to that one. Ask <see cref="WhyNotLink"/> first.</summary>
    /// <param name="other">The database's key of the other case.</param>
    /// <param name="linked">Whether the two are linked already, in either direction.</param>
    public Refusal? WhyNotLinkTo(int other, bool linked) => other switch
    {
        _ when other == @case.Id => new("Enter the reference of another case: this is the case itself"),
        _ when linked => new("These two cases are linked already"),
        _ => null,
    };

    /// <summary>Links the case to another.</summary>
    public CaseLink LinkTo(int other, bool linked, ListEntry kind, Office office)
    {
        (WhyNotLink(office) ?? WhyNotLinkTo(other, linked))?.Throw();
        @case.Record($"Linked to another case: {kind.Label}", office);
        @case.Links.Add(new CaseLink(@case.Id, new CaseLinkFacts(other, kind.Key, office.Today)));
        return @case.Links[^1];
    }

    /// <summary>Says in the history of the case at the other end that it was linked.</summary>
    public void RecordLinkFrom(ListEntry kind, Office office) => @case.Record($"Linked from another case: {kind.Label}", office);

    /// <summary>Takes a link away, whichever of the two cases it lies at. Both say so and why.</summary>
    /// <param name="link">The link, read together with both cases.</param>
    /// <param name="other">The case at the other end.</param>
    /// <param name="kind">What the one is to the other, in words.</param>
    /// <param name="why">The reason.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void Unlink(CaseLink link, Case other, string kind, string why, Office office)
    {
        WhyNotLink(office)?.Throw();
        if (!@case.Links.Remove(link) && !other.Links.Remove(link))
        {
            throw new InvalidOperationException("The link lies at neither of the two cases");
        }

        @case.changedBeside = true;
        foreach (var end in new[] { @case, other })
        {
            end.Record($"Link to another case taken away: {kind}", office, why);
        }
    }

    /// <summary>Why the person may not write a note.</summary>
    public static Refusal? WhyNotWriteNote(Office office) => Case.NotACaseWorker(office.Who);

    /// <summary>Why no note of that number can be corrected, where the case has so many notes.</summary>
    public static Refusal? WhyNotCorrect(int number, int notes) =>
        number >= 1 && number <= notes ? null : new Refusal("Choose a note that is there");

    /// <summary>Writes the next note. The history says that it was written, never what it says.</summary>
    /// <param name="text">The words.</param>
    /// <param name="corrects">The number of the note that it corrects, if any.</param>
    /// <param name="notes">How many notes the case has.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public CaseNote WriteNote(string text, int? corrects, int notes, Office office)
    {
        (WhyNotWriteNote(office) ?? (corrects is { } wrong ? WhyNotCorrect(wrong, notes) : null))?.Throw();
        var number = notes + 1;
        @case.Record(corrects is null ? $"Note {number} written" : $"Note {number} written, which corrects note {corrects}", office);
        @case.Notes.Add(new CaseNote(@case.Id, new CaseNoteFacts(number, office.Now, office.Who.Id, text, corrects)));
        return @case.Notes[^1];
    }

    /// <summary>Records who complimented whom, and the version without names: for the first time, or in place of what was known.</summary>
    public Compliment RecordCompliment(ComplimentTerms terms, Office office)
    {
        Compliment.WhyNotRecord(office)?.Throw();
        @case.Compliment ??= new Compliment(@case.Id, new ComplimentFacts(null, null, null, null, null, null, Published: false));
        @case.Compliment.Record(@case, terms, office);
        return @case.Compliment;
    }
}
