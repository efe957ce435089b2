using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

// The files kept with a case. The history calls them by their numbers: a title may name somebody.
public sealed partial class Case
{
    /// <summary>Why the person may not add a document.</summary>
    public static Refusal? WhyNotAddDocument(Officer officer) => NotACaseWorker(officer);

    /// <summary>Why the document cannot have been made or received on that date.</summary>
    public static Refusal? WhyNotAddDocumentMadeOn(DateOnly made, DateOnly today) => DateOfAct.WhyNot(made, today);

    /// <summary>Adds a document.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="officer">Who adds it.</param>
    /// <param name="now">The instant, UTC.</param>
    public CaseDocument AddDocument(DocumentFacts facts, Officer officer, DateTimeOffset now)
    {
        WhyNotAddDocument(officer)?.Throw();
        Record(officer, now, $"Document {facts.Number} added ({facts.File.Kind.ToString().ToLowerInvariant()})");
        return new CaseDocument(Id, facts);
    }

    /// <summary>Why the document cannot be removed now.</summary>
    public static Refusal? WhyNotRemoveDocument(CaseDocument document, Officer officer) => document switch
    {
        _ when NotACaseWorker(officer) is { } refusal => refusal,
        { IsKept: false } => new("This document has already been removed"),
        _ => null,
    };

    /// <summary>Removes a document: its file goes, the trace of it stays.</summary>
    public void RemoveDocument(CaseDocument document, string why, Officer officer, DateTimeOffset now)
    {
        WhyNotRemoveDocument(document, officer)?.Throw();
        document.Remove(why, officer, now);
        Record(officer, now, $"Document {document.Number} removed");
    }
}
