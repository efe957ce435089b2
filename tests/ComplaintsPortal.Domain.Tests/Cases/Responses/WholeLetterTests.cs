using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Responses;

/// <summary>A response is put to a manager, approved and sent as one letter.</summary>
public sealed class WholeLetterTests
{
    private static readonly CouncilProfile Council = new("Anyshire County Council", "Complaints team");

    private static readonly string Whole = A.Frame.Around(CaseBuilder.ResponseText);

    [Fact]
    public void Submit_ALetter_KeepsEveryWordOfIt()
    {
        var response = AtStage1().WithLetterDraftedBy(Ada).WithLetterSubmitted().Build().CurrentStage!.CurrentResponse!;

        Assert.Equal((CaseBuilder.ResponseText, Whole, "Rose Example"), (response.Text, response.Letter!.Words, response.Letter.Recipient));
    }

    [Theory]
    [InlineData("We are sorry.", "", "Dear {recipient}\n\n", "Enter to whom the letter goes before it is submitted")]
    [InlineData("Dear Sam\n\nWe are sorry.", "Rose", "Dear Rose\n\n", "Leave out \"Dear Sam\": the letter begins with \"Dear Rose\" already")]
    [InlineData("We are sorry.", "Rose", "About {summary}\n\n",
        "The letter has nothing to put for {summary}. Record it on the case first, or have the template changed")]
    public void Submit_ALetterThatIsNotWhole_IsRefused(string text, string recipient, string before, string sentence)
    {
        var @case = AtStage1().WithLetterDraftedBy(Ada, text, recipient).Build();
        var (response, frame) = (@case.CurrentStage!.Response, new LetterFrame(before, ""));

        AssertRefused(sentence, response.WhyNotSubmitIn(frame, A.Office(Ada)), @case, () => response.Submit(frame, A.Office(Ada, At(March(5)))));
        Assert.Null(@case.CurrentStage.CurrentResponse!.Letter!.Words);
    }

    [Fact]
    public void Submit_OfADraftWithoutAReader_AsksForThem()
    {
        var @case = AtStage1().WithResponseDraftedBy(Ada).Build();

        Assert.Equal(
            "Enter to whom the letter goes before it is submitted", @case.CurrentStage!.Response.WhyNotSubmitIn(A.Frame, A.Office(Ada))?.ToString());
    }

    [Fact]
    public void Draft_ToSomebodyElse_MakesTheApprovalVoid()
    {
        var @case = AtStage1().WithLetterDraftedBy(Ada).WithLetterSubmitted().ApprovedBy(Mabel).Build();
        var stage = @case.CurrentStage!;

        stage.Response.Draft(CaseBuilder.ResponseText, new ResponseLetter(LetterVariant.Plain, "Sam Sample", "1 High Street"), Ada.At(March(9)));

        var letter = stage.CurrentResponse!.Letter!;
        Assert.Equal((ResponseState.Draft, null, "Sam Sample"), (stage.CurrentResponse.State, letter.Words, letter.Recipient));
        Assert.Equal("Stage 1 response drafted; its approval is void", @case.Latest().What);
    }

    [Fact]
    public void Return_ALetter_KeepsWhatWasReturnedForTheNextReading()
    {
        var builder = AtStage1().WithLetterDraftedBy(Ada).WithLetterSubmitted().ReturnedBy(Mabel);

        var returned = builder.Build().CurrentStage!.CurrentResponse!;
        var again = builder.WithLetterDraftedBy(Ada, "Other words").WithLetterSubmitted().Build().CurrentStage!.CurrentResponse!;

        Assert.Equal((new ReturnedLetter(Whole, "Say when the next visit is"), null), (returned.LastReturn, returned.Letter!.Words));
        Assert.Equal((Whole, A.Frame.Around("Other words")), (again.LastReturn!.Words, again.Letter!.Words));
    }

    [Fact]
    public void SendApproved_ALetter_GoesWordForWordAndIsRecorded()
    {
        var @case = AtStage1().WithLetterDraftedBy(Ada).WithLetterSubmitted().ApprovedBy(Mabel).Build();
        _ = @case.TakeNewHistory();

        var letter = @case.Letters.SendApproved(@case.CurrentStage!, Posted(March(9)), InOffice(March(10)));

        Assert.Equal((LetterKind.StageOneResponse, Whole, "Rose Example", March(9)), (letter.Kind, letter.Words, letter.Recipient, letter.SentOn));
        Assert.Equal(March(9), @case.CurrentStage!.CurrentResponse!.SentOn);
        Assert.Equal(
            ["Letter sent: response to stage 1, by post on 9 March 2026", "Stage 1 response sent on 9 March 2026"],
            @case.TakeNewHistory().Select(entry => entry.What));
    }

    [Fact]
    public void SendApproved_WhereNobodyApprovedALetter_IsRefused()
    {
        AssertRefused("The response must be approved before it is sent", AtStage1().WithLetterDraftedBy(Ada).WithLetterSubmitted().Build());
        AssertRefused("The response was approved without a letter around it", AtStage1().WithApprovedResponse().Build());
        AssertRefused("The response has already been sent", AtStage1().SentOn(March(9)).Build());

        static void AssertRefused(string sentence, Case @case) => Office.AssertRefused(
            sentence, CaseLetters.WhyNotSendApproved(@case.CurrentStage!, InOffice(March(10))), @case,
            () => @case.Letters.SendApproved(@case.CurrentStage!, Posted(March(10)), InOffice(March(10))));
    }

    [Fact]
    public void Offers_OfALetterThatIsApproved_HaveNoOtherBesideItUntilItIsSent()
    {
        var @case = AtStage1().WithLetterDraftedBy(Ada).WithLetterSubmitted().ApprovedBy(Mabel).Build();
        var copy = new LetterOffer(LetterKind.StageOneResponse, 1);

        Assert.DoesNotContain(copy, LetterOffer.Of(@case, A.Procedure()));
        @case.Letters.SendApproved(@case.CurrentStage!, Posted(March(9)), InOffice(March(10)));

        Assert.Contains(copy, LetterOffer.Of(@case, A.Procedure()));
    }

    [Fact]
    public void WriteAndSend_AnAcknowledgement_RecordsTheActWithIt()
    {
        var @case = AtStage1().Build();
        _ = @case.TakeNewHistory();

        @case.Letters.WriteAndSend(
            new LetterOffer(LetterKind.Acknowledgement, 1), LetterVariant.Plain, new LetterWording("Rose", null, "Dear Rose"), Posted(March(3)),
            InOffice(March(4)));

        Assert.Equal(March(3), @case.CurrentStage!.Acknowledged);
        Assert.Equal(
            ["Letter sent: acknowledgement, by post on 3 March 2026", "Stage 1 acknowledged on 3 March 2026"],
            @case.TakeNewHistory().Select(entry => entry.What));
    }

    private static Domain.Office InOffice(DateOnly day) => A.Office(Ada, At(day), A.Procedure(), WorkingDays);

    private static Posting Posted(DateOnly on) => new(LetterRoute.Post, on, Council);
}
