using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Editions;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Figures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Writing;

/// <summary>The words of reports, for whoever writes them.</summary>
public sealed class WordsBook(PortalDb db, TimeProvider time)
{
    /// <summary>Every slot of the report on a period, with what stands in it and what is to be settled.</summary>
    public async Task<IReadOnlyList<SlotState>> ListAsync(Period period, Officer reader, CancellationToken stop = default)
    {
        var setup = await CouncilSetup.ReadAsync(db, stop);
        return await ListAsync(period, ReportSlot.Of(setup.Procedures), reader, setup, stop);
    }

    /// <summary>Every place for words on the cover sheet of the report on a period, with what stands there and what is to be settled.</summary>
    public async Task<IReadOnlyList<SlotState>> ListSheetAsync(Period period, Officer reader, CancellationToken stop = default) =>
        await ListAsync(period, SheetSlot.All, reader, await CouncilSetup.ReadAsync(db, stop), stop);

    /// <summary>One slot of the report on a period, with what stands in it and what is to be settled.</summary>
    public async Task<SlotState> FindAsync(Period period, ReportSlot slot, Officer reader, CancellationToken stop = default) =>
        (await ListAsync(period, [slot], reader, await CouncilSetup.ReadAsync(db, stop), stop))[0];

    /// <summary>A text as it would stand in the report on a period.</summary>
    /// <param name="period">The period of the report.</param>
    /// <param name="slot">Where it would stand.</param>
    /// <param name="text">The words, as typed.</param>
    /// <param name="writer">Who writes: small numbers are kept from officers.</param>
    /// <param name="stop">To give up.</param>
    public async Task<TextPreview> PreviewAsync(Period period, ReportSlot slot, string? text, Officer writer, CancellationToken stop = default)
    {
        var setup = await CouncilSetup.ReadAsync(db, stop);
        var words = new SlotWords(
            slot, TextVersion.Normal(text), new InsertReader(PeriodsFor(writer, period).This, setup.Lists, setup.Procedures));
        var (everything, toReader) = await AnswerAsync([words], writer, setup, stop);
        var errors = words.Errors.Concat(words.Figures(toReader).Select(figure => WhyNotAsk(figure, writer)).OfType<string>());
        return new TextPreview(
            [.. errors], words.Figures(toReader), [.. words.Figures(everything).Select(figure => figure.Said.Words)],
            await WrittenHtml.RenderAsync(words.Filled(toReader)));
    }

    private async Task<IReadOnlyList<SlotState>> ListAsync(
        Period period, IReadOnlyList<ReportSlot> slots, Officer reader, CouncilSetup setup, CancellationToken stop)
    {
        string[] keys = [.. slots.Select(slot => slot.Key)];
        var current = await db.WordsOf(period).AsNoTracking().Where(version => keys.Contains(version.Slot)).ToDictionaryAsync(version => version.Slot, stop);
        var periods = PeriodsFor(reader, period);
        var figures = new InsertReader(periods.This, setup.Lists, setup.Procedures);
        var words = slots.Select(slot => new SlotWords(slot, current.GetValueOrDefault(slot.Key)?.Text ?? "", figures)).ToList();
        var (everything, toReader) = await AnswerAsync(words, reader, setup, stop);
        return [.. words.Select(slot => current.GetValueOrDefault(slot.Slot.Key) is { } version
            ? new SlotState(slot.Slot, version, slot.Changed(version, everything, toReader, periods), slot.Errors)
            : new SlotState(slot.Slot, null, [], []))];
    }

    // Of a period that is not over the words tell what the report does.
    private ReportPeriods PeriodsFor(Officer reader, Period period) =>
        new(period, SmallFigures.Told(period, reader, time.GetUtcNow().InUnitedKingdom().Date()));

    private static string? WhyNotAsk(FigureLine figure, Officer writer) =>
        figure.Questions.Select(question => SmallFigures.WhyNotAsk(question.Period, writer)).OfType<Domain.Refusal>().FirstOrDefault() is { } refusal
            ? $"{{{{{figure.Written}}}}}: {Domain.FirstLetter.Small(refusal.Sentence)}"
            : null;

    private async Task<(Speech Everything, Speech ToReader)> AnswerAsync(
        IReadOnlyList<SlotWords> words, Officer reader, CouncilSetup setup, CancellationToken stop)
    {
        Question[] questions = [.. words.SelectMany(slot => slot.Questions).Distinct()];
        var answers = questions.Length == 0 ? [] : await new FigureBook(db).AnswerAsync(questions, stop);
        return (new Speech(answers, setup), new Speech(answers, setup, reader, SmallFigures.For(reader, answers)));
    }
}

/// <summary>How far the words of a slot are.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Current">What stands there; null where nothing was written yet.</param>
/// <param name="Changed">The figures that say something else than when it was saved.</param>
/// <param name="Errors">What cannot stand in a report, a sentence each: a list may have changed since.</param>
public sealed record SlotState(ReportSlot Slot, TextVersion? Current, IReadOnlyList<ChangedFigure> Changed, IReadOnlyList<string> Errors)
{
    /// <summary>Whether nothing stands there.</summary>
    public bool IsEmpty => Current is null or { Text.Length: 0 };
}

/// <summary>A text as it would stand in a report.</summary>
/// <param name="Errors">What cannot stand there, a sentence each.</param>
/// <param name="Figures">Its figures, as whoever writes may know them.</param>
/// <param name="Said">What each says in the published report, to be kept with the text.</param>
/// <param name="Html">The words with their figures, as a piece of HTML in which every text is encoded.</param>
public sealed record TextPreview(IReadOnlyList<string> Errors, IReadOnlyList<FigureLine> Figures, IReadOnlyList<string> Said, string Html);
