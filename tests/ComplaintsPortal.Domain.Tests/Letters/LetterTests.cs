using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Letters;

public sealed class LetterTests
{
    private const string Exact = " (approve the exact text)";
    private static readonly CouncilProfile Council = new("Anyshire County Council", "Complaints team");
    private static readonly string Approved = CaseBuilder.ResponseText;

    public static TheoryData<CaseBuilder, LetterKind, string, Officer, string?> Sendings => new()
    {
        { AtStage1(), LetterKind.Acknowledgement, "Dear Rose\n\nWe have your letter.", Ada, null },
        { AtStage1(), LetterKind.Acknowledgement, "Dear Rose", Colin, NotACaseWorker },
        { AtStage1(), LetterKind.Acknowledgement, "You will hear from us by {due date}", Ada, "Fill in {due date} before the letter is sent" },
        { AtStage1(), LetterKind.Acknowledgement, "You wrote {rubbish}", Ada, null },
        { AtStage1().WithApprovedResponse(), LetterKind.StageOneResponse, $"Dear Rose\r\n\r\n{Approved}\r\n\r\nYours", Ada, null },
        { AtStage1().WithApprovedResponse(), LetterKind.StageOneResponse, "Dear Rose\n\nWe are a bit sorry.", Ada,
            "The letter does not give the approved response word for word" + Exact },
        { AtStage1().WithApprovedResponse(), LetterKind.StageOneResponse, $"{Approved} {{next stage}}", Ada, "Fill in {next stage} before the letter is sent" },
        { AtStage1().WithResponseDraftedBy(Ada), LetterKind.StageOneResponse, Approved, Ada,
            "The response must be approved before its letter is sent" + Exact },
        { AtStage1().WithApprovedResponse().WithResponseDraftedBy(Ada), LetterKind.StageOneResponse, Approved, Ada,
            "The response must be approved before its letter is sent" + Exact },
        { AtStage1().WithResponseDraftedBy(Ada, "Say {due date}").WithApprovedResponse(), LetterKind.StageOneResponse, "Dear Rose\nSay {due date}", Ada, null },
        { AtStage1().WithResponseDraftedBy(Ada, "# Say {due date}").WithApprovedResponse(), LetterKind.StageOneResponse,
            "Dear Rose\n\\# Say \\{due date}", Ada, null },
        { AtStage1().WithResponseDraftedBy(Ada, "# Say {due date}").WithApprovedResponse(), LetterKind.StageOneResponse, @"\# Say \{due date}, {today}", Ada,
            "Fill in {today} before the letter is sent" },
    };

    [Theory]
    [MemberData(nameof(Sendings))]
    public void Send_ALetter_OnlyWhereItIsWhole(CaseBuilder builder, LetterKind kind, string words, Officer officer, string? sentence)
    {
        var @case = builder.Build();
        var letter = Draft(@case, kind, words);

        Assert.Equal(sentence, @case.Letters.WhyNotSend(letter, A.Office(officer))?.ToString());
    }

    [Fact]
    public void Send_ADraft_IsKeptAsItWasAndRecorded()
    {
        var @case = AtStage1().Build();
        var letter = Draft(@case, LetterKind.Acknowledgement, "Dear Rose");

        @case.Letters.Send(letter, Posted(March(3)), A.Office(Ada, At(March(4)), A.Procedure(), WorkingDays));

        Assert.Equal(
            new HistoryEntry(At(March(4)), Ada.Id, Ada.Name, "Letter sent: acknowledgement, by post on 3 March 2026", Stage: 1) { HappenedOn = March(3) },
            @case.TakeNewHistory()[^2]);
        Assert.Equal((March(3), LetterRoute.Post, Ada.Name, Council.Name), (letter.SentOn, letter.Route, letter.SentByName, letter.Council));
        AssertRefused("This letter has already been sent", @case.Letters.WhyNotSend(letter, A.Office(Ada)), @case,
            () => @case.Letters.Send(letter, Posted(March(4)), A.Office(Ada, At(March(4)), A.Procedure(), WorkingDays)));
        AssertRefused("This letter has been sent and is kept as it was", CaseLetters.WhyNotChange(letter, A.Office(Ada)), @case,
            () => @case.Letters.Change(letter, new LetterWording("Rose", null, "Other words"), A.Office(Ada, At(March(4)))));
        Assert.Equal("Dear Rose", letter.Words);
    }

    public static TheoryData<string, CaseBuilder, LetterKind, string, string?> Acts => new()
    {
        { "not acknowledged yet", AtStage1(), LetterKind.Acknowledgement, "Dear Rose", "Stage 1 acknowledged on 4 March 2026" },
        { "acknowledged before", AtStage1().AcknowledgedOn(March(3)), LetterKind.Acknowledgement, "Dear Rose", null },
        { "approved", AtStage1().WithApprovedResponse(), LetterKind.StageOneResponse, Approved, "Stage 1 response sent on 4 March 2026" },
        { "sent before", AtStage1().SentOn(March(3)), LetterKind.StageOneResponse, Approved, null },
        { "withdrawn", AtStage1().WithdrawnOn(March(3)), LetterKind.Withdrawal, "Dear Rose", "Withdrawal confirmed in writing on 4 March 2026" },
        { "a letter and nothing else", AtStage1(), LetterKind.NextStage, "Dear Rose", null },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public void Send_ALetterThatIsAnAct_RecordsItOnce(string situation, CaseBuilder builder, LetterKind kind, string words, string? recorded)
    {
        Assert.NotEmpty(situation);
        var @case = builder.Build();
        _ = @case.TakeNewHistory();

        @case.Letters.Send(Draft(@case, kind, words), Posted(March(4)), A.Office(Ada, At(March(4)), A.Procedure(), WorkingDays));

        Assert.Equal(recorded, @case.TakeNewHistory().Skip(1).Select(entry => entry.What).SingleOrDefault());
    }

    [Fact]
    public void Send_TheStatementOfComplaint_IsRecordedWithTheInvestigation()
    {
        var @case = AtStage1().AtStage(2).Build();
        var letter = new Letter(@case.Id,
            new LetterFacts(LetterKind.StatementOfComplaint, LetterVariant.Plain, 2, new LetterWording("Rose", null, "Dear Rose"), Ada.Id, At(March(3))));

        @case.Letters.Send(letter, Posted(@case.Stage(2)!.Received), A.Office(Ada, At(March(31)), A.Procedure(), WorkingDays));

        Assert.Equal(@case.Stage(2)!.Received, @case.Investigation!.StatementSent);
    }

    [Theory]
    [InlineData(1, "Enter a date on or after 2 March 2026, when the case arrived")]
    [InlineData(2, null)]
    [InlineData(4, null)]
    [InlineData(5, "Enter a date that is today or in the past")]
    public void Send_OnADate_FitsTheCase(int day, string? sentence)
    {
        var @case = AtStage1().Build();

        Assert.Equal(sentence,
            @case.Letters.WhyNotSendOn(Draft(@case, LetterKind.Acknowledgement, "Dear Rose"), March(1).AddDays(day - 1), A.Office(Ada, today: March(4)))
                ?.ToString());
    }

    [Fact]
    public void Write_ALetterThatDoesNotFit_IsRefused()
    {
        var @case = AtStage1().Build();

        Assert.Equal("This letter does not fit where the case stands",
            @case.Letters.WhyNotWrite(new LetterOffer(LetterKind.PanelNotice, 1), A.Office(Ada, procedure: A.Procedure()))?.ToString());
        Assert.Equal("There is no approved response to send" + Exact,
            @case.Letters.WhyNotWrite(new LetterOffer(LetterKind.StageOneResponse, 1), A.Office(Ada, procedure: A.Procedure()))?.ToString());
        Assert.Null(@case.Letters.WhyNotWrite(new LetterOffer(LetterKind.Acknowledgement, 1), A.Office(Ada, procedure: A.Procedure())));
    }

    [Fact]
    public void Facts_OfASentLetter_MakeTheSameLetterAgain()
    {
        var @case = AtStage1().Build();
        var letter = Draft(@case, LetterKind.Acknowledgement, "Dear Rose");
        @case.Letters.Send(letter, Posted(March(3)), A.Office(Ada, At(March(4)), A.Procedure(), WorkingDays));

        Assert.Equal(letter.Facts, new Letter(letter.CaseId, letter.Facts).Facts);
    }

    [Fact]
    public void Send_UnderALetterhead_KeepsTheAddressThatItBore()
    {
        var @case = AtStage1().Build();
        var council = new CouncilProfile("Anyshire County Council", "Complaints team");
        council.HeadLetters(new Letterhead("County Hall\nAnytown", "Rowan Clay", "Complaints manager"));
        var letter = Draft(@case, LetterKind.Acknowledgement, "Dear Rose");

        @case.Letters.Send(letter, new(LetterRoute.Post, March(3), council), A.Office(Ada, At(March(4)), A.Procedure(), WorkingDays));
        council.HeadLetters(Letterhead.None);

        Assert.Equal("County Hall\nAnytown", letter.SenderAddress);
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "Only a manager may change the templates of letters")]
    public void ChangeTemplate_ByRole_IsTheManagers(bool manager, string? sentence) =>
        Assert.Equal(sentence, LetterTemplate.WhyNotChange(manager ? Mabel : Ada)?.ToString());

    private static Posting Posted(DateOnly on) => new(LetterRoute.Post, on, Council);

    private static Letter Draft(Case @case, LetterKind kind, string words) =>
        new(@case.Id, new LetterFacts(kind, LetterVariant.Plain, 1, new LetterWording("Rose Example", null, words), Ada.Id, At(March(3))));
}
