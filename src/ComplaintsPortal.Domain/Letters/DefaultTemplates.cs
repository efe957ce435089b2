namespace ComplaintsPortal.Domain.Letters;

/// <summary>The templates that a new database starts with, in our own words. A council's managers change them; nothing here overwrites that.</summary>
public static class DefaultTemplates
{
    // The right to go to the Ombudsman is told at every stage; before the council has answered, the Ombudsman usually sends people back.
    private const string Ombudsman = """
        # The Ombudsman

        You can go to the Local Government and Social Care Ombudsman at any time. It is independent and free. Until we \
        have finished looking at your complaint, it will usually ask us to finish first.

        - Website: www.lgo.org.uk
        - Telephone: 0300 061 0614
        """;

    private const string Signature = """
        Yours sincerely

        {signatory}
        {team}
        {council}
        """;

    /// <summary>All of them: each kind in each variant.</summary>
    public static IReadOnlyList<LetterTemplate> All() =>
        [.. Enum.GetValues<LetterKind>().SelectMany(kind => Enum.GetValues<LetterVariant>().Select(variant => Of(kind, variant)))];

    /// <summary>The template of a kind and variant.</summary>
    public static LetterTemplate Of(LetterKind kind, LetterVariant variant) =>
        new(kind, variant, LetterText.Normal(Joined(variant is LetterVariant.YoungPerson ? DefaultTemplatesForYoungPeople.Of(kind) : Plain(kind))));

    // A line that ends in a backslash goes on in the next: a paragraph of a letter is one line, wider than a screen.
    private static string Joined(string words) => words.ReplaceLineEndings("\n").Replace("\\\n", "", StringComparison.Ordinal);

    private static string Plain(LetterKind kind) => kind switch
    {
        LetterKind.Acknowledgement => $$"""
            Dear {recipient}

            Thank you for contacting us. We received what you sent on {received}. Its reference is {reference}; please give it whenever you contact us.

            # What we understand you to say

            {summary}

            {points}

            If we have misunderstood anything or left something out, please tell us as soon as you can.

            # What happens next

            We plan to answer by {due date}. If we need longer, we will tell you why and give you a new date.

            You may have somebody to help you or speak for you. A child or young person has a right to an advocate, \
            free of charge, and we can arrange one. Please also tell us if there is anything that would make it easier \
            for you to deal with us.

            {{Ombudsman}}

            {{Signature}}
            """,
        LetterKind.StatementOfComplaint => $$"""
            Dear {recipient}

            Before we look into your complaint (reference {reference}), we want to be sure that we have understood it. This is what we plan to look into.

            # Your complaint

            {summary}

            {points}

            # What we ask of you

            Please tell us whether this is right. You can change it, add to it or take something out. If there is \
            something that we cannot look into, we will say so and tell you why.

            {{Signature}}
            """,
        LetterKind.Extension => $$"""
            Dear {recipient}

            We are sorry that we cannot answer your complaint (reference {reference}) by the date that we gave you.

            # Why we need longer

            {extension reason}

            # When you will hear from us

            You will have our answer by {due date}. If you do not agree with taking longer, please tell us.

            {{Ombudsman}}

            {{Signature}}
            """,
        LetterKind.StageOneResponse => $$"""
            Dear {recipient}

            This is our response to your complaint, reference {reference}: {summary}

            {response}

            # If you are not satisfied

            You can ask us to take your complaint to the next stage: {next stage}. You can do that in any way you \
            like, and you need not fill in a form. It helps if you ask within 20 working days of getting this letter \
            and tell us what is still wrong.

            {{Ombudsman}}

            {{Signature}}
            """,
        LetterKind.StageTwoResponse => $$"""
            Dear {recipient}

            This is our response to the investigation of your complaint, reference {reference}: {summary}

            {response}

            # If you are not satisfied

            You can ask for {next stage}. Please ask within 20 working days of the day on which you get this letter, \
            in any way you like. If there is a reason why you need longer, tell us and we will consider it.

            {{Ombudsman}}

            {{Signature}}
            """,
        LetterKind.FinalResponse => $$"""
            Dear {recipient}

            This is our final response to your complaint, reference {reference}: {summary}

            {response}

            # If you are not satisfied

            We have now finished looking at your complaint. You can ask the Local Government and Social Care Ombudsman \
            to look at it. It is independent and free. It usually asks that you come to it within 12 months of knowing \
            about the problem.

            - Website: www.lgo.org.uk
            - Telephone: 0300 061 0614

            {{Signature}}
            """,
        LetterKind.Reply => $$"""
            Dear {recipient}

            Thank you for contacting us on {received} (reference {reference}).

            {response}

            {{Signature}}
            """,
        LetterKind.NextStage => $$"""
            Dear {recipient}

            We are writing about your complaint, reference {reference}: {summary}

            You can now ask us to take it to the next stage: {next stage}. You need not fill in a form: a letter, an \
            e-mail or a telephone call is enough. It helps if you tell us what you would like looked at again and what \
            you hope will come of it.

            If you would rather wait, or stop here, that is your choice too. Please let us know.

            {{Ombudsman}}

            {{Signature}}
            """,
        LetterKind.PanelNotice => $$"""
            Dear {recipient}

            You asked for a review panel to look at your complaint, reference {reference}: {summary}

            # When and where

            - Date and time: {panel date}
            - Place: {panel place}

            # What the panel does

            Three people who do not work for the council look at how your complaint was dealt with at stage 2. They do \
            not investigate anew and cannot take up new complaints. One of them is the chair.

            You may come and speak, or send what you want to say. You may bring an advocate and one other person, and \
            either of them may speak for you. We will send you the papers before the day.

            Please tell us what would make it easier for you to take part: an interpreter, a break, a room without steps.

            {{Signature}}
            """,
        LetterKind.Refusal => $$"""
            Dear {recipient}

            Thank you for contacting us. We have read what you sent carefully (reference {reference}): {summary}

            We have decided not to take it up as a complaint.

            # Why

            {refusal reason}

            # If you think that this is wrong

            Tell us what we have not seen, and we will look at it again. You can also ask the Local Government and \
            Social Care Ombudsman to look at our decision. It is independent and free.

            - Website: www.lgo.org.uk
            - Telephone: 0300 061 0614

            {{Signature}}
            """,
        _ => $$"""
            Dear {recipient}

            You told us that you withdraw your complaint, reference {reference}: {summary}

            We have stopped dealing with it as a complaint. If there is something in it that we ought to put right all \
            the same, we may still look at it ourselves.

            If this is not what you meant, or if you change your mind, please tell us. You can complain again.

            {{Signature}}
            """,
    };
}
