namespace ComplaintsPortal.Domain.Procedures;

/// <summary>The procedures that a new database starts with. A council's profile adds to them or replaces one of the same key.</summary>
public static class DefaultProcedures
{
    /// <summary>The key of the statutory procedure.</summary>
    public const string ChildrenAct = "children-act";

    /// <summary>The key of the Ombudsman's Complaint Handling Code.</summary>
    public const string Code = "code";

    /// <summary>The key of the council's own procedure for what is not children's social care.</summary>
    public const string Corporate = "corporate";

    /// <summary>The procedure as the law or the Ombudsman's Code gives it; null where a council sets its own limits.</summary>
    public static Procedure? LimitsOfTheLaw(string key) => key is ChildrenAct or Code ? All().Single(procedure => procedure.Key == key) : null;

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static IReadOnlyList<Procedure> All() =>
    [
        // SI 2006/1738: regulation 14 (10, or 20 where complex), regulation 17 (25, or at most 65), regulations 19 and 20 (30 + 5 + 15);
        // guidance has a request for a panel acknowledged within 2.
        new(ChildrenAct, "Statutory complaint", ProcedureKind.Complaint, "Children Act 1989 Representations Procedure (England) Regulations 2006",
            [new(1, "Local resolution", 10, 20), new(2, "Independent investigation", 25, 65),
                new(3, "Review panel", 50, 50) { AcknowledgeDays = 2 }]) { Position = 0 },

        // Complaint Handling Code 6.2 to 6.4 and its stage 2: 5 to acknowledge, then 10 (and 10), then 20 (and 20).
        new(Code, "Complaint under the Complaint Handling Code", ProcedureKind.Complaint, "Local Government and Social Care Ombudsman: Complaint Handling Code",
            [
                new(1, "Stage 1", 10, 20) { AcknowledgeDays = 5, ClockFrom = ClockFrom.Acknowledged },
                new(2, "Stage 2", 20, 40) { AcknowledgeDays = 5, ClockFrom = ClockFrom.Acknowledged },
            ]) { Position = 1 },
        new(Corporate, "Corporate complaint", ProcedureKind.Complaint, "The council's corporate complaints procedure",
            [new(1, "Service response", 10, 20), new(2, "Senior manager review", 20, 40)]) { Position = 2 },
        new("enquiry", "Enquiry", ProcedureKind.Enquiry, null, [new(1, "Response", 10, 20)]) { Position = 3 },
        new("mp-enquiry", "MP enquiry", ProcedureKind.Enquiry, null, [new(1, "Response", 10, 20)]) { Position = 4 },
        new("councillor-enquiry", "Councillor enquiry", ProcedureKind.Enquiry, null, [new(1, "Response", 10, 20)]) { Position = 5 },
        new("representation", "Representation", ProcedureKind.Representation, null, [new(1, "Response", 10, 20)]) { Position = 6 },
        new("comment", "Comment", ProcedureKind.Comment, null, [new(1, "Recorded")]) { Position = 7 },
        new("compliment", "Compliment", ProcedureKind.Compliment, null, [new(1, "Recorded")]) { Position = 8 },
        new("ombudsman", "Ombudsman case", ProcedureKind.Ombudsman, "Local Government Act 1974", [new(1, "Ombudsman enquiry")]) { Position = 9 },
    ];
}
