using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

// Verbs that put right what was recorded.
internal sealed partial record Deed
{
    private bool OfCorrecting(Case @case, Procedure procedure)
    {
        var office = A.Office(Officer, At(Today), procedure, WorkingDays);
        Action? act = Verb switch
        {
            Verb.Correct => () =>
            {
                var (key, to) = Correction(@case, office);
                @case.Keeping.Correction.Correct(key, to, "The letter says otherwise", office);
            }
            ,
            Verb.Void => () => @case.Keeping.Voiding.Void("A test", null, office),
            Verb.Restore => () => @case.Keeping.Voiding.Restore("It was none", office),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    // Any date that fits: the one that is given, the day before the one that is recorded, or none. Where nothing fits, something that does not.
    private (string Key, DateOnly? To) Correction(Case @case, Domain.Office office)
    {
        var dates = @case.Keeping.Correction.Dates;
        var candidates =
            from place in Enumerable.Range(0, dates.Count)
            let date = dates[(place + Today.DayNumber) % dates.Count]
            from to in new DateOnly?[] { On, null, date.On.AddDays(-1) }
            select (date.Key, to);
        return candidates.FirstOrDefault(one => @case.Keeping.Correction.WhyNotCorrectTo(one.Key, one.to, office) is null, (dates[0].Key, On));
    }
}
