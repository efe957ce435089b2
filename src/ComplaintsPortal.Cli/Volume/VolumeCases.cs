namespace ComplaintsPortal.Cli.Volume;

/// <summary>What is said of a case wherever a record of it is written.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="Procedure">The key of its procedure.</param>
/// <param name="Complaint">Whether it is a complaint.</param>
/// <param name="Person">The number of whoever complains.</param>
/// <param name="Owner">Whoever has it.</param>
/// <param name="Service">The number of the service.</param>
internal sealed record VolumeCase(string Reference, string Procedure, bool Complaint, int Person, (string Address, string Name) Owner, int Service);

/// <summary>Writes cases with everything that belongs to them.</summary>
internal sealed class VolumeCases(Lot lot, VolumeWords words, VolumeFiles files, VolumePeople people, VolumeStages stages, DateOnly until)
{
    private static readonly ((string Key, bool Complaint) Value, int Share)[] Procedures =
    [
        (("corporate", true), 38), (("children-act", true), 14), (("enquiry", false), 13), (("mp-enquiry", false), 9), (("compliment", false), 10),
        (("councillor-enquiry", false), 5), (("representation", false), 5), (("comment", false), 4), (("ombudsman", false), 2),
    ];

    private static readonly string[] Channels = ["email", "phone", "online", "letter", "face-to-face"];
    private static readonly string[] Complainants =
        ["parent", "parent", "parent", "other-family", "foster-carer", "young-person", "care-leaver", "professional", "non-family"];
    private static readonly string[] Subjects = ["child-in-need", "child-protection", "child-in-care", "care-leaver", "disability", ""];
    private static readonly string[] Reasons =
        ["not-eligible", "not-this-organisation", "over-12-months", "legal-proceedings", "duplicate", "signposted", "insufficient-information"];
    private static readonly string[] Talks = ["call-in", "call-out", "meeting", "visit"];

    /// <summary>Writes one case.</summary>
    public void Write(string reference, DateOnly received)
    {
        var procedure = lot.Of(Procedures);
        var one = new VolumeCase(reference, procedure.Key, procedure.Complaint, people.Next(lot), VolumeStaff.Officer(lot), lot.Rank(VolumeProfile.Services));
        var triage = Triage(procedure.Complaint, until.DayNumber - received.DayNumber);
        var child = procedure.Complaint && lot.Falls(60);
        var subject = lot.One(Subjects);
        files.Write("cases", reference, procedure.Key, VolumeWords.Date(received), triage, triage == "rejected" ? lot.One(Reasons) : "",
            Channels[lot.Rank(Channels.Length)], "", $"service-{one.Service}",
            lot.Falls(33) ? "" : $"team-{one.Service}-{lot.Rank(VolumeProfile.TeamsOfAService)}", $"district-{lot.Rank(VolumeProfile.Districts)}",
            VolumePeople.Key(one.Person), lot.One(Complainants), subject, lot.Falls(8) ? "advocates" : "", $"About {words.Topic()}",
            lot.Falls(70) ? words.Account() : "", child && lot.Falls(50) ? $"{words.Child()} {words.Surname()}" : "", "",
            triage == "awaiting" && lot.Falls(50) ? "" : one.Owner.Address);
        Entry(one, received, "Case logged", "");
        if (child && lot.Falls(50))
        {
            files.Write("children", reference, VolumePeople.Child(one.Person), $"{words.Child()} {words.Surname()}",
                VolumeWords.Date(received.AddDays(-365 * (2 + lot.Below(15)))), subject);
        }

        if (triage == "accepted")
        {
            Entry(one, received.AddDays(1), "Case accepted", "");
            stages.Write(one, received);
        }

        WriteKept(one, received, triage == "accepted");
        WriteOutcomes(one, received);
    }

    private string Triage(bool complaint, int daysAgo) => daysAgo < 10 && lot.Falls(60) ? "awaiting"
        : complaint && lot.Falls(8) ? lot.Falls(75) ? "rejected" : "withdrawn"
        : "accepted";

    private void WriteKept(VolumeCase one, DateOnly received, bool accepted)
    {
        if (lot.Falls(12))
        {
            files.Write("notes", one.Reference, "1", VolumeStages.Instant(received.AddDays(2), until), one.Owner.Address, words.Note(), "");
        }

        if (lot.Falls(15))
        {
            files.Write("conversations", one.Reference, "1", lot.One(Talks), VolumeWords.Date(Earlier(received.AddDays(1))), words.Name(), words.Note(),
                one.Owner.Address, VolumeStages.Instant(received.AddDays(1), until));
        }

        if (lot.Falls(1))
        {
            var (size, hash) = files.WriteDocument(words.Account());
            files.Write("documents", one.Reference, "1", $"Statement about {words.Topic()}", "statement.txt", VolumeWords.Date(received), size, hash,
                one.Owner.Address, VolumeStages.Instant(received, until), "", "", "");
        }

        if (accepted && received.AddDays(30) > until && lot.Falls(25))
        {
            files.Write("tasks", one.Reference, "1", $"Ring back about {words.Topic()}", VolumeWords.Date(until.AddDays(lot.Below(20) - 6)),
                one.Owner.Address, one.Owner.Address, VolumeStages.Instant(received, until), "", "");
        }
    }

    private void WriteOutcomes(VolumeCase one, DateOnly received)
    {
        if (lot.Falls(4) && received.AddDays(30) <= until)
        {
            files.Write("actions", one.Reference, VolumeStages.Theme(lot), $"service-{one.Service}", $"Review how we handle {words.Topic()}", "Head of service",
                VolumeWords.Date(received.AddDays(30)), VolumeWords.Date(received.AddDays(120)),
                lot.Falls(received.AddYears(2) > until ? 40 : 5) || received.AddDays(100) > until ? "" : VolumeWords.Date(received.AddDays(100)));
        }

        if (lot.Falls(2.5) && received.AddDays(60) <= until)
        {
            files.Write("payments", one.Reference, VolumeWords.Date(received.AddDays(60)), lot.Falls(50) ? "distress" : "time-and-trouble",
                $"{VolumeWords.Number(50 + lot.Below(1450))}.00");
        }
    }

    private void Entry(VolumeCase one, DateOnly on, string what, string why) =>
        files.Write("history", one.Reference, VolumeStages.Instant(on, until), one.Owner.Address, one.Owner.Name, "", what, why);

    private DateOnly Earlier(DateOnly date) => date > until ? until : date;
}
