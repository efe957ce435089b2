using ComplaintsPortal.Data.Tests.Interchange.Reading;

namespace ComplaintsPortal.Data.Tests.Interchange.Profile;

/// <summary>A <c>profile.json</c> that cannot be meant.</summary>
public sealed class WrongProfileTests
{
    public static TheoryData<string, string, string?, int, string> WrongProfiles() => new()
    {
        { "\"council\":", "\"council\"", null, 2, "Mend the JSON here" },
        { "\"closures\": [ \"2022-12-28\" ]", "\"closures\": [ \"2022-12-28\" ", null, 15, "Mend the JSON here" },
        { "\"council\":", "\"kouncil\":", "kouncil", 2,
            "Remove or rename this: the profile knows council, team, colour, logo, letterhead, accessibility, procedures, lists, rules, report, "
                + "bankHolidays, bankHolidayNames, closures here" },
        { "\"team\": \"Feedback Team\",", "\"team\": \"Feedback Team\", \"logo\": \"data:image/svg+xml;base64,PHN2Zy8+\",", "logo", 3,
            "Choose a picture in PNG or JPEG" },
        { "\"team\": \"Feedback Team\",", "\"team\": \"Feedback Team\", \"letterhead\": { \"post\": \"Manager\" },", "letterhead.post", 3,
            "Enter the name of whoever signs" },
        { "\"team\": \"Feedback Team\",", "\"team\": \"Feedback Team\", \"letterhead\": { \"address\": [ 7 ] },", "letterhead.address[0]", 3,
            "a line of the address in quotes" },
        { "\"team\": \"Feedback Team\",", "\"council\": \"Another\",", "council", 3, "twice" },
        { "\"Anyshire County Council\"", "7", "council", 2, "a text in quotes" },
        { "\"Anyshire County Council\"", "\"\"", "council", 2, "Enter a text" },
        { "\"kind\": \"complaint\"", "\"kind\": \"grumble\"", "procedures[0].kind", 5,
            "Enter one of complaint, representation, enquiry, comment, compliment, ombudsman, other" },
        { "\"kind\": \"complaint\"", "\"kind\": \"Complaint\"", "procedures[0].kind", 5, "Enter one of" },
        { ", \"kind\": \"complaint\"", "", "procedures[0].kind", 5, "Enter one of" },
        { "\"name\": \"Corporate complaint\", ", "", "procedures[0].name", 5, "it is required" },
        { "\"key\": \"corporate\", ", "", "procedures[0].key", 5, "it is required" },
        { "\"standardDays\": 10", "\"standardDays\": 0", "procedures[0].stages[0].standardDays", 6, "Enter a whole number from 1" },
        { "\"standardDays\": 10", "\"standardDays\": \"10\"", "procedures[0].stages[0].standardDays", 6, "Enter a whole number from 1" },
        { "\"standardDays\": 10", "\"standardDays\": 10.5", "procedures[0].stages[0].standardDays", 6, "Enter a whole number from 1" },
        { "\"standardDays\": 10", "\"standardDays\": 21", "procedures[0].stages[0].maximumDays", 6, "at least as many days as standardDays" },
        { "\"standardDays\": 10, ", "", "procedures[0].stages[0].maximumDays", 6, "Enter standardDays too" },
        { "\"standardDays\": 10", "\"clockFrom\": \"opened\", \"standardDays\": 10", "procedures[0].stages[0].clockFrom", 6,
            "Enter one of received, acknowledged, agreed" },
        { "\"number\": 1", "\"number\": -1", "procedures[0].stages[0].number", 6, "Enter a whole number from 1" },
        { "\"stages\": [ {", "\"stages\": [ { \"number\": 1, \"name\": \"x\" }, {", "procedures[0].stages[1].number", 6, "there twice" },
        { "\"key\": \"ics\"", "\"key\": \"i;cs\"", "lists.division[0].key", 8, "Leave out" },
        { "\"parent\": \"ics\"", "\"parent\": \"nowhere\"", "lists.service[0].parent", 9, "no list has this one" },
        { "\"parent\": \"ics\"", "\"parent\": \"cin\"", "lists.service[0].parent", 9, "below itself" },
        { "\"label\": \"The Fens\" }", "\"label\": \"The Fens\" }, { \"key\": \"FENS\", \"label\": \"x\" }", "lists.district[1].key", 11, "there twice" },
        { "\"label\": \"The Fens\"", "\"label\": \"\"", "lists.district[0].label", 11, "Enter a text" },
        { "\"label\": \"The Fens\"", "\"label\": \"The Fens\", \"fault\": \"yes\"", "lists.district[0].fault", 11, "Enter true or false" },
        { "\"district\":", "\"borough\":", "lists.borough", 11, "Remove or rename this" },
        { "[ \"2022-12-28\" ]", "[ \"2022-12-32\" ]", "closures[0]", 14, "Enter a date that exists" },
        { "[ \"2022-12-28\" ]", "\"2022-12-28\"", "closures", 14, "a list in square brackets" },
        { "\"Anyshire County Council\"", "\"Any\\ud800shire\"", null, 1, "Mend the JSON here" },
        { "\"key\": \"ics\"", "\"key\": \"i\u200Bcs\"", "lists.division[0].key", 8, "Remove the invisible character (zero-width space, U+200B)" },
        { "[ \"2022-12-28\" ]", "[ \"1822-12-28\" ]", "closures[0]", 14, "Enter a date from 1900 to 2100" },
        { "\"closures\":", "\"bankHolidays\": [ \"2026-12-25\" ], \"closures\":", "bankHolidays", 14, "Add 2026-04-03: it is Good Friday" },
        { "\"closures\":", "\"bankHolidays\": [ ], \"closures\":", "bankHolidays", 14, "List the bank holidays, or leave this out" },
        { "\"closures\":", "\"bankHolidays\": [ \"2026-04-03\", \"2026-05-02\" ], \"closures\":", "bankHolidays[1]", 14, "is a Saturday" },
        { "\"closures\":", "\"rules\": { \"chairFreeYears\": 21 }, \"closures\":", "rules.chairFreeYears", 14, "Enter a whole number from 0 to 20" },
        { "\"closures\":", "\"report\": { \"years\": 6 }, \"closures\":", "report.years", 14, "Enter a whole number from 2 to 5" },
        { "\"closures\":", "\"report\": { \"sections\": [ { \"section\": \"weather\" } ] }, \"closures\":", "report.sections[0].section", 14,
            "There is no part \"weather\"" },
        { "\"closures\":", "\"report\": { \"sections\": [ { \"section\": \"received\", \"out\": true } ] }, \"closures\":",
            "report.sections[0].section", 14, "regulation 13 asks for it" },
        { "\"closures\":", "\"report\": { \"tables\": [ { \"title\": \"Who\", \"section\": \"received\", \"measure\": \"received\", "
            + "\"rows\": \"theme\" } ] }, \"closures\":", "report.tables[0]", 14,
            "Table \"Who\": the facet \"theme\" does not apply to the measure \"received\"" },
        { "\"closures\":", "\"report\": { \"tables\": [ { \"title\": \"Who\", \"section\": \"received\", \"measure\": \"received\", "
            + "\"rows\": \"team\", \"where\": \"procedure=tea\" } ] }, \"closures\":", "report.tables[0]", 14,
            "Table \"Who\": \"tea\" is not the key of a procedure" },
    };

    [Theory]
    [MemberData(nameof(WrongProfiles))]
    public async Task Import_ProfileThatCannotBeMeant_NamesLineAndProperty(string text, string written, string? path, int line, string sentence)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().With("profile.json", text, written);

        var errors = (await portal.ImportAsync(data)).Errors;

        var error = Assert.Single(errors, error => error.File == "profile.json" && error.Column == path);
        Assert.Equal(line, error.Line);
        Assert.Contains(sentence, error.Sentence, StringComparison.Ordinal);
        await WrongValueTests.AssertNothingStored(portal);
    }

    [Theory]
    [InlineData(1, 11, 20, "The limit cannot be longer than 10 working days")]
    [InlineData(1, 10, 21, "The longest limit cannot be longer than 20 working days")]
    [InlineData(2, 25, 66, "The longest limit cannot be longer than 65 working days")]
    [InlineData(3, 51, 51, "The limit cannot be longer than 50 working days")]
    [InlineData(4, 10, 10, "The statutory procedure has three stages")]
    public async Task Import_StatutoryStageThatTheLawDoesNotKnow_IsRefusedAsByTheAdministrationPage(int number, int days, int most, string sentence)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().Write("profile.json", $$"""
            { "procedures": [ { "key": "children-act", "name": "Statutory complaint", "kind": "complaint", "stages": [
                { "number": {{number}}, "name": "One", "standardDays": {{days}}, "maximumDays": {{most}} } ] } ] }
            """);

        var errors = (await portal.ImportAsync(data)).Errors;

        var error = Assert.Single(errors, error => error.Column == "procedures[0].stages[0]");
        Assert.StartsWith(sentence, error.Sentence, StringComparison.Ordinal);
        await WrongValueTests.AssertNothingStored(portal);
    }

    // What the administration's page refuses, an import refuses: before anything is stored.
    [Theory]
    [InlineData("children-act", "1, \"standardDays\": 11, \"maximumDays\": 20", "The limit cannot be longer than 10 working days (regulation 14)")]
    [InlineData("children-act", "2, \"standardDays\": 25, \"maximumDays\": 90", "The longest limit cannot be longer than 65 working days (regulation 17)")]
    [InlineData("children-act", "4, \"standardDays\": 10", "The statutory procedure has three stages (regulations 14, 17 and 19)")]
    [InlineData("children-act", "1, \"standardDays\": 10, \"clockFrom\": \"agreed\"", "The clock cannot start later than that (regulation 14)")]
    [InlineData("code", "1, \"standardDays\": 10, \"maximumDays\": 30",
        "The longest limit cannot be longer than 20 working days (Complaint Handling Code 6.4)")]
    [InlineData("code", "3, \"standardDays\": 10", "The Code has two stages, and no stage before or between them (Complaint Handling Code 5.2)")]
    public async Task Import_ALimitThatTheLawDoesNotKnow_IsRefused(string key, string stage, string sentence)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Empty().Write("cases.csv", "reference,procedure,received").Write("stages.csv", "case,stage,received").Write(
            "profile.json",
            $$"""{ "procedures": [ { "key": "{{key}}", "name": "P", "kind": "complaint", "stages": [ { "name": "S", "number": {{stage}} } ] } ] }""");

        Assert.Contains(sentence, (await portal.ImportAsync(data)).Errors.Select(error => error.Sentence));
    }

    // How many stages a procedure has that no law knows is the council's affair, whatever its kind.
    [Theory]
    [InlineData("enquiry")]
    [InlineData("compliment")]
    [InlineData("comment")]
    [InlineData("ombudsman")]
    [InlineData("other")]
    public async Task Import_ACouncilsOwnProcedureOfAnyKind_HasTheStagesThatAreStated(string kind)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Empty().Write("profile.json", $$"""
            { "procedures": [ { "key": "own", "name": "Own", "kind": "{{kind}}", "stages": [
                { "number": 1, "name": "One" }, { "number": 2, "name": "Two", "standardDays": 20, "maximumDays": 30 } ] } ] }
            """).Write("cases.csv", "reference,procedure,received\nX/1,own,2022-03-01")
            .Write("stages.csv", "case,stage,received,concluded,outcome\nX/1,1,2022-03-01,2022-03-02,answered\nX/1,2,2022-03-08,,");

        Assert.Empty((await portal.ImportAsync(data)).Errors);
    }

    [Fact]
    public async Task Import_ReportWithoutThePartOfAProcedureThatIsNotThere_IsNamed()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound()
            .With("profile.json", "\"closures\":", "\"report\": { \"withoutPart\": [ \"corporate\", \"petition\" ] }, \"closures\":");

        var error = Assert.Single((await portal.ImportAsync(data)).Errors);

        Assert.Equal(("report.withoutPart[1]", "petition", "No procedure has this key"), (error.Column, error.Value, error.Sentence));
    }

    [Fact]
    public async Task Import_ProfileThatIsNoObject_IsTheOnlyError()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().Write("profile.json", "[]");

        var error = Assert.Single((await portal.ImportAsync(data)).Errors);

        Assert.Equal("Enter an object in braces", error.Sentence);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u200B")]
    [InlineData("\u00A0\u202E")]
    public async Task Import_LabelThatNobodyCanRead_IsRefused(string label)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().With("profile.json", "\"The Fens\"", $"\"{label}\"");

        Assert.Equal("Enter a text that can be read: this is required", Assert.Single((await portal.ImportAsync(data)).Errors).Sentence);
    }

    [Fact]
    public async Task Import_ProcedureWithoutStages_IsNamed()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound()
            .Write("profile.json", """{ "procedures": [ { "key": "petition", "name": "Petition", "kind": "other", "stages": [] } ] }""");

        var errors = (await portal.ImportAsync(data)).Errors;

        Assert.Contains(errors, error => error.Column == "procedures[0].stages" && error.Sentence.Contains("at least one stage", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_ServicesInACircle_AreNamed()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound()
            .With("profile.json", "\"parent\": \"ics\" }", "\"parent\": \"b\" }, { \"key\": \"b\", \"label\": \"B\", \"parent\": \"cin\" }");

        var errors = (await portal.ImportAsync(data)).Errors;

        Assert.Equal(["lists.service[0].parent", "lists.service[1].parent"], errors.Select(error => error.Column));
    }

    [Fact]
    public async Task Import_ProfileThatIsNotUtf8_NamesTheLine()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound();
        File.WriteAllText(data.PathOf("profile.json"), data.Read("profile.json").Replace("Feedback", "Réponse", StringComparison.Ordinal),
            System.Text.Encoding.Latin1);

        var error = Assert.Single((await portal.ImportAsync(data)).Errors);

        Assert.Equal(("profile.json", 3), (error.File, error.Line));
    }

    [Fact]
    public async Task Import_KeyThatDiffersFromAKnownOneOnlyByCapitals_IsRefused()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound()
            .With("profile.json", "\"district\":", "\"channel\": [ { \"key\": \"Email\", \"label\": \"E-mail\" } ], \"district\":");

        var error = Assert.Single((await portal.ImportAsync(data)).Errors);

        Assert.Contains("same capital letters", error.Sentence, StringComparison.Ordinal);
    }
}
