namespace ComplaintsPortal.Cli.Volume;

/// <summary>Writes the stages of a case with their points, responses and letters.</summary>
internal sealed class VolumeStages(Lot lot, VolumeWords words, VolumeFiles files, DateOnly until)
{
    // What is older was kept on paper: of it the database has the facts and not the letters.
    private const int YearsOfTexts = 6;

    private static readonly (string Value, int Share)[] Outcomes =
        [("not-upheld", 38), ("partially-upheld", 27), ("upheld", 22), ("not-determined", 4), ("withdrawn", 5), ("outside-remit", 4)];

    private static readonly string[] Themes = ["communication", "delay", "decision", "quality", "staff", "contact", "placement", "records", "finance"];
    private static readonly string[] Classes =
        ["failure-to-act", "delay", "quality-of-service", "failure-to-communicate", "incorrect-information", "procedure-not-followed"];
    private static readonly string[] Findings = ["upheld", "partially-upheld", "not-upheld", "not-upheld", "not-determined"];
    private static readonly string[] Reasons = ["disagreed-outcome", "disagreed-outcome", "issues-not-addressed", "no-response"];

    /// <summary>A theme; the first are by far the most frequent.</summary>
    public static string Theme(Lot lot) => Themes[lot.Rank(Themes.Length)];

    /// <summary>A moment of a day that is over: what is recorded lies before the present.</summary>
    public static string Instant(DateOnly date, DateOnly until) => $"{VolumeWords.Date(date < until ? date : until.AddDays(-1))}T09:00:00Z";

    /// <summary>Writes the stages of a case that was accepted.</summary>
    public void Write(VolumeCase one, DateOnly received)
    {
        var last = one switch { { Complaint: false } => 1, { Procedure: "children-act" } => 3, _ => 2 };
        for (var number = 1; number <= last && received <= until; number++)
        {
            var extended = one.Complaint && lot.Falls(25);
            var concluded = received.AddDays(1 + lot.Below(number == 1 ? 18 : 50) + (extended ? lot.Below(20) : 0) + (lot.Falls(8) ? 40 : 0));
            var open = concluded > until || StaysOpen(until.DayNumber - received.DayNumber);
            Write(one, number, (received, concluded), open, extended);
            if (open || !lot.Falls(30))
            {
                return;
            }

            received = concluded.AddDays(1 + lot.Below(24));
        }
    }

    // What drags on does so for months, some of it for years.
    private bool StaysOpen(int days) => lot.Falls(days < 180 ? 22 : days < 540 ? 8 : days < 900 ? 1 : 0);

    private void Write(VolumeCase one, int number, (DateOnly Received, DateOnly Concluded) dates, bool open, bool extended)
    {
        var stage = VolumeWords.Number(number);
        var (received, concluded) = dates;
        var outcome = open ? "" : one.Complaint ? lot.Of(Outcomes) : one.Procedure is "compliment" or "comment" ? "recorded" : "answered";
        var acknowledged = received.AddDays(lot.Below(4));
        files.Write("stages", one.Reference, stage, VolumeWords.Date(received), acknowledged > until ? "" : VolumeWords.Date(acknowledged), "", "",
            extended ? "yes" : "no", open ? "" : VolumeWords.Date(concluded), outcome, lot.Falls(4) && !open ? "1" : "0",
            number == 1 ? "" : lot.One(Reasons), "", "");
        var texts = one.Complaint && received.AddYears(YearsOfTexts) > until;
        for (var point = 1 + lot.Below(4); point > 0; point--)
        {
            files.Write("issues", one.Reference, stage, Theme(lot), one.Complaint ? lot.One(Classes) : "", one.Complaint && !open ? lot.One(Findings) : "", "",
                texts ? words.Point() : "");
        }

        if (texts && acknowledged < until)
        {
            WriteLetter(one, stage, acknowledged);
            WriteResponse(one, stage, dates, open);
        }

        if (!open)
        {
            files.Write("history", one.Reference, Instant(concluded, until), one.Owner.Address, one.Owner.Name, stage, $"Stage {stage} concluded", outcome);
        }
    }

    private void WriteLetter(VolumeCase one, string stage, DateOnly on)
    {
        if (lot.Falls(60))
        {
            files.Write("letters", one.Reference, "acknowledgement", "plain", stage, words.Name(), words.Address(),
                $"Thank you for your complaint about {words.Topic()}. {words.Point()}", one.Owner.Address, Instant(on, until), VolumeWords.Date(on),
                lot.Falls(60) ? "email" : "post", one.Owner.Address, one.Owner.Name, "", "");
        }
    }

    // Of what is open some waits to be written, some for a manager, some to be sent.
    private void WriteResponse(VolumeCase one, string stage, (DateOnly Received, DateOnly Concluded) dates, bool open)
    {
        if (!lot.Falls(open ? 45 : 70))
        {
            return;
        }

        var written = Instant(open ? dates.Received.AddDays(5) : dates.Concluded, until);
        var manager = VolumeStaff.Manager(lot).Address;
        var (submitted, approved) = open ? (lot.Falls(40), false) : (true, true);
        approved |= submitted && lot.Falls(25);
        files.Write("responses", one.Reference, stage, words.Answer(), one.Owner.Address, written, submitted ? written : "", "", "",
            approved ? manager : "", approved ? written : "", open ? "" : VolumeWords.Date(dates.Concluded), "no");
    }
}
