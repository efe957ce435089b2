namespace ComplaintsPortal.Domain.Figures;

/// <summary>
/// The members of the facets that have a fixed set of them, as written. They are constants, so that the database compares with the words
/// themselves. Of the other facets the members are keys of the council's lists and procedures.
/// </summary>
public static class Member
{
    /// <summary>Members of <see cref="Facet.Stage"/>, which are numbers.</summary>
    public static class Stage
    {
        /// <summary>The stage with which every procedure begins.</summary>
        public const string First = "1";
    }

    /// <summary>Members of <see cref="Facet.Reopened"/>, besides <see cref="Facet.No"/>.</summary>
    public static class Reopened
    {
        /// <summary>Reopened one time.</summary>
        public const string Once = "once";

        /// <summary>Reopened more than one time.</summary>
        public const string Multiple = "multiple";
    }

    /// <summary>Members of <see cref="Facet.Timeliness"/>, besides <see cref="Facet.None"/> where a stage has no limit.</summary>
    public static class Timeliness
    {
        /// <summary>Concluded by the due date.</summary>
        public const string OnTime = "on-time";

        /// <summary>Concluded after the due date.</summary>
        public const string Late = "late";

        /// <summary>Still open at the end of the period, and not past its due date then.</summary>
        public const string Open = "open";

        /// <summary>Still open at the end of the period, and past its due date then.</summary>
        public const string Overdue = "overdue";
    }

    /// <summary>Members of <see cref="Facet.Band"/>, besides <see cref="Facet.None"/> where a stage has no limit or is not concluded.</summary>
    public static class Band
    {
        /// <summary>Concluded within the ordinary limit.</summary>
        public const string Standard = "standard";

        /// <summary>Concluded after the ordinary limit and within the longest.</summary>
        public const string Maximum = "maximum";

        /// <summary>Concluded after the longest limit.</summary>
        public const string Over = "over";
    }

    /// <summary>Members of <see cref="Facet.ClockBasis"/>, besides <see cref="Facet.None"/> where a stage has no clock.</summary>
    public static class ClockBasis
    {
        /// <summary>The day on which it was asked for.</summary>
        public const string Request = "request";

        /// <summary>The day on which it was acknowledged.</summary>
        public const string Acknowledgement = "acknowledgement";

        /// <summary>The day on which the statement of complaint was agreed.</summary>
        public const string Statement = "statement";

        /// <summary>The day on which the written record of an oral request was settled.</summary>
        public const string Record = "record";

        /// <summary>The day on which sufficient interest was decided.</summary>
        public const string Interest = "interest";

        /// <summary>Another day, for a reason that is recorded.</summary>
        public const string Own = "own";
    }

    /// <summary>Members of <see cref="Facet.Triage"/>.</summary>
    public static class Triage
    {
        /// <summary>Rejected on arrival.</summary>
        public const string Rejected = "rejected";

        /// <summary>Withdrawn before it was accepted.</summary>
        public const string Withdrawn = "withdrawn";
    }
}
