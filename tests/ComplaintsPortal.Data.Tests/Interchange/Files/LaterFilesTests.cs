using ComplaintsPortal.Data.Tests.Interchange.Reading;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange.Files;

/// <summary>What the files and columns that came later may say, and what they may not.</summary>
public sealed class LaterFilesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, int, string, string> Wrong() => new()
    {
        { "notes.csv", "case,number,at,by,text\nA/1,1,2022-04-02T10:00:00Z,nobody@example.gov.uk,Rang", 2, "by", "No account has the address" },
        { "notes.csv", "case,number,at,by,text\nA/1,1,2022-04-02 10:00,ada.osei@example.gov.uk,Rang", 2, "at", "Enter a moment in UTC" },
        { "notes.csv",
            "case,number,at,by,text\nA/1,1,2022-04-02T10:00:00Z,ada.osei@example.gov.uk,Rang\nA/1,1,2022-04-02T10:00:00Z,ada.osei@example.gov.uk,Rang", 3,
            "number", "line 2 has it" },
        { "panels.csv", "case,mode\nA/1,remote\nA/1,in-person", 3, "case", "line 2 is of this one" },
        { "panels.csv", "case,mode\nA/1,hybrid", 2, "mode", "Enter one of in-person, remote" },
        { "panels.csv", "case,meets_at\nA/1,half past two", 2, "meets_at", "Enter a time of day" },
        { "panel-members.csv", "case,member,appointed\nA/1,Ira,2022-04-02", 2, "member", "Enter a key of the register" },
        { "remedies.csv", "case,stage,kind,description\nA/1,2,apology,Write", 2, "stage", "stages.csv has none of this number" },
        { "links.csv", "case,other,kind,since\nA/1,A/9,related,2022-04-02", 2, "other", "cases.csv has none of this reference" },
        { "responses.csv", "case,stage,text,authors,written,approved\nA/1,1,Dear,ada.osei@example.gov.uk,2022-03-05T10:00:00Z,2022-03-06T10:00:00Z", 2,
            "approved_by", "Enter both approved_by and approved" },
        { "contacts.csv", "person,name\nP9,Nora", 2, "person", "no row of cases.csv names this one" },
        { "contacts.csv", "person,name,email\nP1,Nora,nora field@example.org", 2, "email", "Enter an e-mail address, such as name@example.com" },
        { "appointees.csv", "appointee,name,email\n0f8fad5b-d9cb-469f-a165-70867728950e,Ira,ira.example.org", 2, "email",
            "Enter an e-mail address, such as name@example.com" },
        { "ombudsman.csv", "case,reference\nA/1,LGO-17", 2, "reference", "Enter the Ombudsman's reference, such as 25 001 573" },
        { "ombudsman.csv", "case,reference\nA/1,25001573", 2, "reference", "Write this as \"25 001 573\"" },
        { "accounts.csv", "email,name,role\nada.osei@example.gov.uk,Ada Osei,officer\nADA.OSEI@example.gov.uk,Ada,manager", 3, "email",
            "line 2 has this address" },
        { "accounts.csv", "email,name,role\nada.osei@example.gov.uk,Ada Osei,boss", 2, "role", "Enter one of officer, manager, clerk, administrator" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Import_AFileThatCameLater_NamesWhatIsWrong(string file, string text, int line, string column, string sentence)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().Write("accounts.csv", "email,name,role\nada.osei@example.gov.uk,Ada Osei,officer").Write(file, text);

        var error = Assert.Single((await portal.ImportAsync(data)).Errors);

        Assert.Equal((file, line, column), (error.File, error.Line, error.Column));
        Assert.Contains(sentence, error.Sentence, StringComparison.Ordinal);
        await WrongValueTests.AssertNothingStored(portal);
    }

    [Theory]
    [InlineData("Our-Sorry")]
    [InlineData("our\u2010sorry")]
    public async Task Paragraph_WhoseKeyIsSpeltOtherwise_IsTheOneThatIsThere(string spelling)
    {
        using var data = TinyDataSet.Sound().Write("paragraphs.csv", Sorry("our-sorry", "We are sorry."));
        await using var portal = await TinyPortal.WithAsync(data);

        var result = await portal.ImportAsync(data.Write("paragraphs.csv", Sorry(spelling, "We apologise.")));

        Assert.Equal([], result.Errors.Select(error => error.ToString()));
        var kept = Assert.Single(await portal.ReadAsync(db => db.StandardParagraphs.Where(one => one.Name == "Saying sorry").ToListAsync(Stop)));
        Assert.Equal(("our-sorry", "We apologise."), (kept.Key, kept.Plain));

        static string Sorry(string key, string plain) =>
            $"paragraph,name,plain,young_person,place,retired\n{key},Saying sorry,{plain},We are sorry!,1,no";
    }

    [Fact]
    public async Task Ombudsman_AReferenceThatAnotherCaseHas_IsAnErrorWithItsLine()
    {
        using var data = TinyDataSet.Sound().Write("ombudsman.csv", "case,reference\nA/1,25 001 573");
        await using var portal = await TinyPortal.WithAsync(data);
        data.Write("ombudsman.csv", "case,reference\nA/1,25 001 574\nA/3,25 001 573");

        var error = Assert.Single((await portal.ImportAsync(data)).Errors);

        Assert.Equal(("ombudsman.csv", 3, "reference", "25 001 573"), (error.File, error.Line, error.Column, error.Value));
        Assert.Contains("the case A/1 of the portal has this one", error.Sentence, StringComparison.Ordinal);
        Assert.Equal("25 001 573", await portal.ReadAsync(db => db.OmbudsmanRecords.Select(record => record.Reference).SingleAsync(Stop)));
    }

    [Fact]
    public async Task Ombudsman_OneReferenceTwice_IsAnErrorWithItsLine()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().Write("ombudsman.csv", "case,reference\nA/1,25 001 573\nA/3,25 001 573");

        var error = Assert.Single((await portal.ImportAsync(data)).Errors);

        Assert.Equal(("ombudsman.csv", 3, "reference", "25 001 573"), (error.File, error.Line, error.Column, error.Value));
        Assert.Contains("line 2 has this one", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accounts_OfADataSet_AreAddedWithoutAPasswordAndNotChanged()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound().Write("accounts.csv", "email,name,role\nada.osei@example.gov.uk,Ada Osei,officer");
        await portal.ImportAsync(data);
        data.With("accounts.csv", "officer", "administrator");

        var again = await portal.ImportAsync(data);

        Assert.False(again.Changes);
        var account = await portal.ReadAsync(db => db.Users.SingleAsync(Stop));
        Assert.Equal(("Ada Osei", Role.Officer, null, false, "ADA.OSEI@EXAMPLE.GOV.UK"),
            (account.Name, account.Role, account.PasswordHash, account.Closed, account.NormalizedEmail));
    }

    [Fact]
    public async Task Profile_WithRulesAndBankHolidays_KeepsTheRulesItDoesNotNameAndDatesAnew()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);
        data.With("profile.json", "\"closures\"", """
            "rules": { "panelPapersDays": 5 },
              "bankHolidays": [ "2022-04-15", "2022-05-04" ],
              "closures"
            """);

        var result = await portal.ImportAsync(data);

        Assert.Empty(result.Errors);
        Assert.True(result.Redated > 0);
        Assert.Equal(new CouncilRules().Facts with { PanelPapersDays = 5 }, (await portal.ReadAsync(db => db.CouncilRules.SingleAsync(Stop))).Facts);
        Assert.Equal(
            [new DateOnly(2022, 4, 15), new DateOnly(2022, 5, 4)],
            await portal.ReadAsync(db => db.BankHolidays.Select(holiday => holiday.Date).OrderBy(date => date).ToListAsync(Stop)));
        Assert.Equal(new DateOnly(2022, 5, 18),
            await portal.ReadAsync(db => db.Stages.Where(stage => stage.Case.Reference == "A/3").Select(stage => stage.DueStandard).SingleAsync(Stop)));
        Assert.False((await portal.ImportAsync(data)).Changes);
    }

    [Fact]
    public async Task Responses_OfAnotherOrder_EndWithTheOneThatCounts()
    {
        const string Head = "case,stage,text,authors,written";
        using var data = TinyDataSet.Sound().Write("accounts.csv", "email,name,role\nada.osei@example.gov.uk,Ada Osei,officer")
            .Write("responses.csv",
                $"{Head}\nA/1,1,First,ada.osei@example.gov.uk,2022-03-05T10:00:00Z\nA/1,1,Second,ada.osei@example.gov.uk,2022-03-06T10:00:00Z");
        await using var portal = await TinyPortal.WithAsync(data);
        data.Write("responses.csv",
            $"{Head}\nA/1,1,First and foremost,ada.osei@example.gov.uk,2022-03-05T10:00:00Z\nA/1,1,Second,ada.osei@example.gov.uk,2022-03-06T10:00:00Z");

        await portal.ImportAsync(data);

        Assert.Equal(["First and foremost", "Second"],
            await portal.ReadAsync(db => db.Responses.OrderBy(response => response.Id).Select(response => response.Text).ToListAsync(Stop)));
    }
}
