namespace ComplaintsPortal.Data.Cases;

/// <summary>The Ombudsman cases about a complaint.</summary>
public static class OmbudsmanCases
{
    /// <summary>Those about one complaint, the first first.</summary>
    public static IQueryable<OmbudsmanLine> About(PortalDb db, int caseId) =>
        from @case in db.Cases.Where(@case => @case.OmbudsmanOf == caseId)
        orderby @case.Received, @case.Id
        select new OmbudsmanLine(
            @case.Id, @case.Reference, @case.Received,
            db.OmbudsmanRecords.Where(record => record.CaseId == @case.Id).Select(record => record.Reference).FirstOrDefault(),
            db.OmbudsmanRecords.Where(record => record.CaseId == @case.Id).Select(record => record.Decided).FirstOrDefault(),
            db.OmbudsmanRecords.Where(record => record.CaseId == @case.Id).Select(record => record.Decision).FirstOrDefault());

    /// <summary>The reference of the case that has an Ombudsman's reference already.</summary>
    public static IQueryable<string> WithReference(PortalDb db, string ombudsmanReference, int otherThan) =>
        from record in db.OmbudsmanRecords.VoidedToo()
        where record.Reference == ombudsmanReference && record.CaseId != otherThan
        join @case in db.Cases on record.CaseId equals @case.Id
        select @case.Reference;
}

/// <summary>A line of the Ombudsman cases about a complaint.</summary>
/// <param name="CaseId">The database's key of the Ombudsman case.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Received">The date on which it arrived.</param>
/// <param name="OmbudsmanReference">The Ombudsman's reference.</param>
/// <param name="Decided">The date of the decision.</param>
/// <param name="Decision">A key of the list <c>ombudsman-decision</c>.</param>
public sealed record OmbudsmanLine(int CaseId, string Reference, DateOnly Received, string? OmbudsmanReference, DateOnly? Decided, string? Decision);
