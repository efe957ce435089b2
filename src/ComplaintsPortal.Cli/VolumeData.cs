using System.Globalization;

namespace ComplaintsPortal.Cli;

/// <summary>
/// Fictional records of many years, as a data set of the interchange format: a mix of procedures, outcomes, services and people
/// like a council's, with people who complain again, stages that follow each other and cases that are still open at the end.
/// </summary>
/// <param name="cases">How many cases.</param>
/// <param name="seed">The same seed makes the same records.</param>
/// <param name="until">The last day of the records.</param>
internal sealed class VolumeData(int cases, int seed, DateOnly until)
{
    private const int Years = 20;
    private const int Services = 12;
    private const int TeamsOfAService = 3;

    private static readonly (string Key, int Share, bool Complaint)[] Procedures =
    [
        ("corporate", 38, true), ("children-act", 14, true), ("enquiry", 13, false), ("mp-enquiry", 9, false), ("compliment", 10, false),
        ("councillor-enquiry", 5, false), ("representation", 5, false), ("comment", 4, false), ("ombudsman", 2, false),
    ];

    private static readonly (string Key, int Share)[] Outcomes =
        [("not-upheld", 38), ("partially-upheld", 27), ("upheld", 22), ("not-determined", 4), ("withdrawn", 5), ("outside-remit", 4)];

    private static readonly string[] Channels = ["email", "phone", "online", "letter", "face-to-face"];
    private static readonly string[] Complainants =
        ["parent", "parent", "parent", "other-family", "foster-carer", "young-person", "care-leaver", "professional", "non-family"];
    private static readonly string[] Subjects = ["child-in-need", "child-protection", "child-in-care", "care-leaver", "disability", ""];
    private static readonly string[] Themes = ["communication", "delay", "decision", "quality", "staff", "contact", "placement", "records", "finance"];
    private static readonly string[] Classes =
        ["failure-to-act", "delay", "quality-of-service", "failure-to-communicate", "incorrect-information", "procedure-not-followed"];
    private static readonly string[] Findings = ["upheld", "partially-upheld", "not-upheld", "not-upheld", "not-determined"];
    private static readonly string[] Reasons = ["disagreed-outcome", "disagreed-outcome", "issues-not-addressed", "no-response"];
    private static readonly string[] Refusals =
        ["not-eligible", "not-this-organisation", "over-12-months", "legal-proceedings", "duplicate", "signposted", "insufficient-information"];
    private static readonly string[] About =
        ["contact arrangements", "a change of social worker", "the wait for an assessment", "a report for court", "a placement move", "unanswered calls",
            "the conduct of a meeting"];
    private static readonly string[] Ages = ["16-17", "18-24", "25-44", "45-64", "prefer-not-to-say"];
    private static readonly string[] Genders = ["female", "male", "prefer-not-to-say"];
    private static readonly string[] Ethnicities =
        ["white-british", "white-british", "white-other", "pakistani", "indian", "african", "caribbean", "mixed-other", "prefer-not-to-say"];

#pragma warning disable CA5394 // Fictional records need the same numbers again, not secret ones.
    private readonly Random random = new(seed);
    private readonly bool[] complained = new bool[Math.Max(1, cases * 7 / 10)];

    /// <summary>Writes the data set into a folder.</summary>
    public void Write(string folder)
    {
        WriteProfile(Path.Combine(folder, "profile.json"));
        using var files = new Files(folder);
        var numbers = new Dictionary<int, int>();
        var first = until.AddYears(-Years);
        var days = until.DayNumber - first.DayNumber;
        for (var number = 0; number < cases; number++)
        {
            var received = first.AddDays((int)((long)number * days / cases) + 1);
            numbers[received.Year] = numbers.GetValueOrDefault(received.Year) + 1;
            WriteCase(files, string.Create(CultureInfo.InvariantCulture, $"VOL/{received.Year}/{numbers[received.Year]:000000}"), received);
        }

        WritePeople(files);
        WriteCaseloads(files, first.Year);
    }

    private void WriteCase(Files files, string reference, DateOnly received)
    {
        var procedure = Weighted(Procedures.Select(one => ((one.Key, one.Complaint), one.Share)));
        var roll = random.Next(100);
        var triage = !procedure.Complaint || roll >= 8 ? "accepted" : roll >= 2 ? "rejected" : "withdrawn";
        var (service, team) = (random.Next(Services), random.Next(TeamsOfAService));
        var person = (int)(complained.Length * Math.Pow(random.NextDouble(), 1.3));
        complained[person] = true;
        files.Cases.WriteLine(string.Join(',', reference, procedure.Key, Date(received), triage, triage == "rejected" ? One(Refusals) : "", One(Channels), "",
            $"service-{service}", random.Next(3) == 0 ? "" : $"team-{service}-{team}", $"district-{random.Next(5)}", $"P{person:0000000}",
            One(Complainants), One(Subjects),
            random.Next(12) == 0 ? "advocates" : "", $"About {One(About)}"));
        if (triage == "accepted")
        {
            WriteStages(files, reference, received, procedure);
        }

        if (random.Next(25) == 0 && received.AddDays(30) <= until)
        {
            files.Actions.WriteLine(string.Join(',', reference, One(Themes), $"service-{service}", $"Review how we handle {One(About)}", "Head of service",
                Date(received.AddDays(30)), Date(received.AddDays(120)),
                random.Next(3) == 0 || received.AddDays(100) > until ? "" : Date(received.AddDays(100))));
        }

        if (random.Next(40) == 0 && received.AddDays(60) <= until)
        {
            files.Payments.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{reference},{Date(received.AddDays(60))},{(random.Next(2) == 0 ? "distress" : "time-and-trouble")},{random.Next(50, 1500)}.00"));
        }
    }

    private void WriteStages(Files files, string reference, DateOnly received, (string Key, bool Complaint) procedure)
    {
        var last = procedure switch { { Complaint: false } => 1, { Key: "children-act" } => 3, _ => 2 };
        for (var number = 1; number <= last; number++)
        {
            var extended = procedure.Complaint && random.Next(4) == 0;
            var concluded = received.AddDays(1 + random.Next(number == 1 ? 18 : 50) + (extended ? random.Next(20) : 0) + (random.Next(12) == 0 ? 40 : 0));
            var open = concluded > until;
            var outcome = open ? "" : procedure.Complaint ? Weighted(Outcomes) : procedure.Key is "compliment" or "comment" ? "recorded" : "answered";
            var acknowledged = received.AddDays(random.Next(4));
            files.Stages.WriteLine(string.Join(',', reference, number.ToString(CultureInfo.InvariantCulture), Date(received),
                acknowledged > until ? "" : Date(acknowledged), "", "", extended ? "yes" : "no",
                open ? "" : Date(concluded), outcome, random.Next(25) == 0 && !open ? "1" : "0", number == 1 ? "" : One(Reasons), "", ""));
            for (var issue = random.Next(1, 5); issue > 0; issue--)
            {
                files.Issues.WriteLine(string.Join(',', reference, number.ToString(CultureInfo.InvariantCulture), One(Themes),
                    procedure.Complaint ? One(Classes) : "", procedure.Complaint && !open ? One(Findings) : ""));
            }

            received = concluded.AddDays(random.Next(1, 25));
            if (open || received > until || random.Next(100) >= 30)
            {
                return;
            }
        }
    }

    private void WritePeople(Files files)
    {
        for (var person = 0; person < complained.Length; person++)
        {
            if (complained[person] && random.Next(5) < 2)
            {
                files.People.WriteLine(string.Join(',', $"P{person:0000000}", One(Ages), One(Genders), One(Ethnicities),
                    random.Next(6) == 0 ? "yes" : "no", ""));
            }
        }
    }

    private void WriteCaseloads(Files files, int first)
    {
        for (var year = first; year < until.Year; year++)
        {
            for (var service = 0; service < Services; service++)
            {
                files.Caseloads.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{year}-{(year + 1) % 100:00},open-cases,service-{service},{random.Next(200, 4000)}"));
            }
        }
    }

    private static void WriteProfile(string path)
    {
        var services = string.Join(",\n",
            Enumerable.Range(0, Services).Select(
                one => $$"""      { "key": "service-{{one}}", "label": "Service {{one + 1}}", "parent": "division-{{one % 3}}" }"""));
        var teams = string.Join(",\n",
            from one in Enumerable.Range(0, Services * TeamsOfAService)
            let service = one / TeamsOfAService
            select $$"""      { "key": "team-{{service}}-{{one % TeamsOfAService}}", "label": "Team {{one + 1}}", "parent": "service-{{service}}" }""");
        var divisions = string.Join(",\n", Enumerable.Range(0, 3).Select(one => $$"""      { "key": "division-{{one}}", "label": "Division {{one + 1}}" }"""));
        var districts = string.Join(",\n", Enumerable.Range(0, 5).Select(one => $$"""      { "key": "district-{{one}}", "label": "District {{one + 1}}" }"""));
        File.WriteAllText(path, $$"""
            {
              "council": "Volume County Council",
              "team": "Children's Complaints Team",
              "lists": {
                "division": [
            {{divisions}} ],
                "service": [
            {{services}} ],
                "team": [
            {{teams}} ],
                "district": [
            {{districts}} ],
                "advocacy-provider": [ { "key": "advocates", "label": "Volume Advocates" } ]
              }
            }
            """);
    }

    private string One(string[] choices) => choices[random.Next(choices.Length)];

    private T Weighted<T>(IEnumerable<(T Value, int Share)> choices)
    {
        var roll = random.Next(100);
        return choices.First(choice => (roll -= choice.Share) < 0).Value;
    }
#pragma warning restore CA5394

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class Files(string folder) : IDisposable
    {
        public StreamWriter Cases { get; } =
            Open(folder, "cases.csv",
                "reference,procedure,received,triage,triage_reason,channel,division,service,team,district,"
                    + "complainant,complainant_type,subject_status,advocacy_provider,summary");

        public StreamWriter Stages { get; } =
            Open(folder, "stages.csv",
                "case,stage,received,acknowledged,agreed,started,extended,concluded,outcome,reopened,escalation_reason,panel_met,panel_reported");

        public StreamWriter People { get; } = Open(folder, "people.csv", "person,age_band,gender,ethnicity,disability,sexual_orientation");

        public StreamWriter Issues { get; } = Open(folder, "issues.csv", "case,stage,theme,classification,finding");

        public StreamWriter Actions { get; } = Open(folder, "actions.csv", "case,theme,service,description,owner,agreed,due,completed");

        public StreamWriter Payments { get; } = Open(folder, "payments.csv", "case,paid,category,amount");

        public StreamWriter Caseloads { get; } = Open(folder, "caseloads.csv", "period,caseload,service,value");

        public void Dispose()
        {
            foreach (var writer in new[] { Cases, Stages, People, Issues, Actions, Payments, Caseloads })
            {
                writer.Dispose();
            }
        }

        private static StreamWriter Open(string folder, string name, string header)
        {
            var writer = new StreamWriter(Path.Combine(folder, name));
            writer.WriteLine(header);
            return writer;
        }
    }
}
