using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

// Letters that are themselves an act: whoever sends one does not record that act by hand as well.
public sealed partial class Case
{
    /// <summary>What is recorded with sending the letter; null where it is a letter and nothing else, or the act was recorded already.</summary>
    public LetterAct? ActOf(Letter letter, Officer officer) => (letter.Kind, StageOf(letter)) switch
    {
        (LetterKind.Acknowledgement, { } stage) when stage.WhyNotAcknowledge(officer) is null => LetterAct.Acknowledge,
        (LetterKind.StatementOfComplaint, { } stage) when Investigation?.StatementSent is null && stage.WhyNotSendStatement(officer) is null => LetterAct.SendStatement,
        (LetterKind.Withdrawal, _) when WhyNotConfirmWithdrawal(officer) is null => LetterAct.ConfirmWithdrawal,
        (var kind, { } stage) when kind.CarriesResponse() && stage.WhyNotSend(officer) is null => LetterAct.SendResponse,
        _ => null,
    };

    private Refusal? WhyNotActOn(LetterAct? act, Letter letter, DateOnly on, DateOnly today) => (act, StageOf(letter)) switch
    {
        (LetterAct.Acknowledge, { } stage) => stage.WhyNotAcknowledgeOn(on, today),
        (LetterAct.SendStatement, { } stage) => stage.WhyNotSendStatementOn(on, today),
        (LetterAct.SendResponse, { } stage) => stage.WhyNotSendOn(on, today),
        (LetterAct.ConfirmWithdrawal, _) => WhyNotConfirmOn(on, StandingWithdrawal!.On, today),
        _ => null,
    };

    private void CarryOut(LetterAct? act, Letter letter, DateOnly on, Procedure procedure, WorkingCalendar calendar, Officer officer, DateTimeOffset now)
    {
        switch (act)
        {
            case LetterAct.Acknowledge:
                StageOf(letter)!.Acknowledge(on, procedure, calendar, officer, now);
                break;
            case LetterAct.SendStatement:
                StageOf(letter)!.SendStatement(on, officer, now);
                break;
            case LetterAct.SendResponse:
                StageOf(letter)!.SendResponse(on, officer, now);
                break;
            case LetterAct.ConfirmWithdrawal:
                ConfirmWithdrawal(on, officer, now);
                break;
        }
    }
}
