using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Writing;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>What the invented council wrote in the report on its last whole year, and a little of what it had written the year before.</summary>
internal sealed class AnnualWords(PortalDb db, Staff staff, TimeProvider time)
{
    private const string Contact = """
        You can reach the Children's Complaints Team

        - by e-mail to [complaints@anyshire.example](mailto:complaints@anyshire.example)
        - by telephone on 01632 960000, on working days from 9am to 5pm
        - by post to the Children's Complaints Team, County Hall, Anytown.

        A child or young person can ask for an advocate, who is **not** one of the council's staff, and need not write anything down.
        """;

    private const string Introduction = """
        Anyshire reports each year on complaints about children's services, as regulation 13 of the Children Act 1989 Representations Procedure
        (England) Regulations 2006 asks. Complaints that the regulations do not cover follow the Ombudsman's Complaint Handling Code.

        Complaints under the regulations have three stages: local resolution, an independent investigation and a review panel. Whoever is not
        content afterwards can go to the Local Government and Social Care Ombudsman.
        """;

    private static readonly string StageOne = ReportSlot.OfStage(
        DefaultProcedures.All().Single(procedure => procedure.Key == DefaultProcedures.ChildrenAct), 1).Key;

    /// <summary>Writes it all.</summary>
    public async Task AddAsync(CancellationToken stop = default)
    {
        var year = Period.FinancialYearOf(time.GetUtcNow().InUnitedKingdom().Date()).Previous;
        await WriteAsync(year.Previous, ReportSlot.Introduction.Key, Introduction, staff.Ada, 400, stop);
        await WriteAsync(year.Previous, ReportSlot.Contact.Key, Contact, staff.Ada, 400, stop);
        await WriteAsync(year.Previous, ReportSlot.Objectives.Key, """
            For the year to come we plan

            - to ring whoever complains within two working days
            - to answer more complaints at stage 1 by the date due than this year's
              {{share timeliness=on-time of concluded procedure=children-act stage=1}}.
            """, staff.Mabel, 399, stop);
        foreach (var (slot, text, by, days) in OfTheYear())
        {
            await WriteAsync(year, slot, text, by, days, stop);
        }
    }

    private IEnumerable<(string Slot, string Text, Officer By, int DaysAgo)> OfTheYear() =>
    [
        (ReportSlot.Headlines.Key, """
            - We received {{received procedure=children-act stage=1}} statutory complaints, {{change received procedure=children-act stage=1}}.
            - {{share timeliness=on-time of concluded procedure=children-act stage=1}} of them were answered by the date due; a year before it was
              {{share timeliness=on-time of concluded procedure=children-act stage=1 period=last-year}}.
            - **{{share fault=yes of concluded procedure=children-act stage=1}}** ended with fault found, in whole or in part.
            - What people complained about most was {{most-common theme kind=complaint}}.
            - We received {{received kind=compliment}} compliments.
            """, staff.Mabel, 12),
        (ReportSlot.Introduction.Key, Introduction, staff.Ada, 30),
        (StageOne, """
            We received {{received procedure=children-act stage=1}} statutory complaints, {{change received procedure=children-act stage=1}}. The
            largest group of those who complained was {{most-common complainant procedure=children-act stage=1}}, and the service that was named
            most often was {{most-common service procedure=children-act stage=1}}.

            Calls were returned later than families may expect. Since the autumn a duty desk rings back within one working day.
            """, staff.Ada, 28),
        (ReportSlot.Themes.Key, """
            Behind {{most-common theme kind=complaint}} we found one cause again and again: a change that one person knew of and nobody passed on.
            *What we changed* is told under learning, with a date and the post of whoever answers for it.
            """, staff.Ada, 27),
        (ReportSlot.ChildrensVoice.Key, """
            Children and young people made {{received child=yes kind=complaint stage=1}} complaints. One of them said, in words that were cleared:

            > I only wanted somebody to tell me before the visit was off, and not after.

            Visits that have to move are now rearranged with the young person, on the same day.
            """, staff.Ada, 26),
        (ReportSlot.Advocacy.Key, """
            Every child who complained was told of advocacy. Anyshire Youth Voice stood by
            {{received advocate=yes child=yes kind=complaint stage=1}} of them.
            """, staff.Ada, 26),
        (ReportSlot.Ombudsman.Key, """
            The Ombudsman's annual letter stands below beside our own records. Where fault was found we did what was asked, by the date that was set.
            We compare ourselves with similar councils, and not with all.
            """, staff.Mabel, 15),
        (ReportSlot.Equality.Key, """
            Not everybody who complained answered the questions of equality monitoring, so the tables count those who did. Young people told us that the
            questions came too early: they are now asked with the response, and not with the acknowledgement.
            """, staff.Ada, 15),
        (ReportSlot.YoungPeople.Key, """
            Thank you to everybody who told us when something was wrong. Some of it was hard to read, and we are sorry for it. Visits and calls were what you
            told us about most, so that is where we began.
            """, staff.Ada, 14),
        (SheetSlot.To.Key, "Children and Young People's Committee", staff.Mabel, 13),
        (SheetSlot.ForwardPlan.Key, "CYP 14", staff.Mabel, 13),
        (SheetSlot.From.Key, "Head of Quality and Complaints", staff.Mabel, 13),
        (SheetSlot.Recommendation.Key, """
            Members are asked

            1. to note the report and its data annex
            2. to agree the objectives for the year to come.
            """, staff.Mabel, 13),
        (SheetSlot.Finance.Key, "What was paid was met from the budgets of the services that answer for it.", staff.Mabel, 13),
        (SheetSlot.Equality.Key, "The monitoring questions are answered by choice. Nobody can be recognised in what is printed.", staff.Mabel, 13),
        (ReportSlot.Effectiveness.Key, """
            Of what was concluded at stage 1, few went on: {{received procedure=children-act stage=2}} asked for stage 2, and
            {{received procedure=children-act stage=3}} for a review panel. We take that as a sign that most were content with the first answer.
            """, staff.Mabel, 14),
        (ReportSlot.NonCompliance.Key, """
            {{concluded procedure=children-act stage=1 timeliness=late}} statutory complaints were answered after the date due at stage 1. Each is
            looked at every month by the head of the service that answers for it.
            """, staff.Mabel, 14),
        (ReportSlot.Objectives.Key, """
            We had planned to ring whoever complains within two working days, and we do so since September.

            For the year to come we plan

            1. a shorter first letter in plain words, tried out with young people
            2. training in the words of apologies for every team manager.
            """, staff.Mabel, 13),
        (ReportSlot.Conclusion.Key, """
            Every one of these complaints told the council something. Thank you to those who took the trouble.
            """, staff.Mabel, 12),
        (ReportSlot.Contact.Key, Contact, staff.Ada, 30),
    ];

    private async Task WriteAsync(Period period, string key, string words, Officer by, int daysAgo, CancellationToken stop)
    {
        var slot = ReportSlot.Everywhere(DefaultProcedures.All()).Single(one => one.Key == key);
        var preview = await new WordsBook(db, time).PreviewAsync(period, slot, words, by, stop);
        if (preview.Errors.Count > 0)
        {
            throw new InvalidOperationException(string.Join("; ", preview.Errors));
        }

        var text = new ReportText(period, slot);
        db.ReportTexts.Add(text);
        db.Record(text.Write(new NewWords(words, preview.Said), slot, by, time.GetUtcNow().AddDays(-daysAgo)));
        await db.SaveChangesAsync(stop);
    }
}
