using System.ComponentModel;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman;

/// <summary>What is asked about the Ombudsman's part.</summary>
public sealed class OmbudsmanForm : IVersioned
{
    public int Version { get; set; }

    public string? Reference { get; set; }

    [DisplayName("Date on which the Ombudsman received it")]
    public DateOnly? Received { get; set; }

    [DisplayName("Date of the decision")]
    public DateOnly? Decided { get; set; }

    public string? Category { get; set; }

    public string? Decision { get; set; }

    public string? DecisionType { get; set; }

    public string? Topic { get; set; }

    public bool PublicReport { get; set; }

    internal OmbudsmanFacts Facts => new(OmbudsmanReference.Read(Reference)!)
    {
        Received = Received,
        Decided = Decided,
        Category = Category.Kept(),
        Decision = Decision.Kept(),
        DecisionType = DecisionType.Kept(),
        Topic = Topic.Kept(),
        PublicReport = PublicReport,
    };

    /// <summary>The form filled in with what is recorded.</summary>
    internal static OmbudsmanForm Of(OmbudsmanFacts? facts, int version) => new()
    {
        Version = version,
        Reference = facts?.Reference,
        Received = facts?.Received,
        Decided = facts?.Decided,
        Category = facts?.Category,
        Decision = facts?.Decision,
        DecisionType = facts?.DecisionType,
        Topic = facts?.Topic,
        PublicReport = facts?.PublicReport ?? false,
    };

    /// <summary>The reference of another case that has this Ombudsman's reference; null where none has.</summary>
    internal async Task<string?> UsedByAsync(PortalDb db, int caseId, CancellationToken stop) =>
        OmbudsmanReference.Read(Reference) is { } reference ? await OmbudsmanCases.WithReference(db, reference, caseId).FirstOrDefaultAsync(stop) : null;

    /// <summary>This form beside what is stored now.</summary>
    internal BothVersions Beside(OmbudsmanForm now, OpenedCase opened)
    {
        FieldVersions Choice(string name, string list, string? stored, string? typed) =>
            new(name, opened.Council.Lists.Find(list, stored)?.Label, opened.Council.Lists.Find(list, typed)?.Label);
        return new BothVersions(
            opened.ChangedSince,
            new FieldVersions("The Ombudsman's reference", now.Reference, Reference),
            new FieldVersions("Received", now.Received.InWords(), Received.InWords()),
            Choice("Service", ListName.OmbudsmanTopic, now.Topic, Topic),
            new FieldVersions("Decided", now.Decided.InWords(), Decided.InWords()),
            Choice("Category", ListName.OmbudsmanCategory, now.Category, Category),
            Choice("Decision", ListName.OmbudsmanDecision, now.Decision, Decision),
            Choice("What was upheld", ListName.OmbudsmanDecisionType, now.DecisionType, DecisionType));
    }

    internal sealed class FormValidator : AbstractValidator<OmbudsmanForm>
    {
        public FormValidator(CouncilLists lists, DateOnly today, string? usedBy)
        {
            RuleFor(form => form.Reference)
                .Must(typed => OmbudsmanReference.Read(typed) is not null).WithMessage(OmbudsmanReference.Unreadable.Sentence)
                .Must(_ => usedBy is null).WithMessage($"Enter another reference: case {usedBy} has this one already");
            RuleFor(form => form.Received).Unless(on => OmbudsmanRecord.WhyNotOn(on, null, today));
            RuleFor(form => form.Decided).Custom((decided, context) =>
            {
                if (decided is { } on && OmbudsmanRecord.WhyNotOn(on, context.InstanceToValidate.Received, today) is { } refusal)
                {
                    context.AddFailure(refusal.ToString());
                }
            });
            RuleFor(form => form.Decision)
                .Must(decision => !string.IsNullOrEmpty(decision)).When(form => form.Decided is not null, ApplyConditionTo.CurrentValidator)
                .WithMessage("Choose what the Ombudsman decided").In(lists, ListName.OmbudsmanDecision);
            RuleFor(form => form.Category).In(lists, ListName.OmbudsmanCategory);
            RuleFor(form => form.DecisionType).In(lists, ListName.OmbudsmanDecisionType);
            RuleFor(form => form.Topic).In(lists, ListName.OmbudsmanTopic);
        }
    }
}
