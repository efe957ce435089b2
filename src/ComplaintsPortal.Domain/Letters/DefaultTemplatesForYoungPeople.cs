namespace ComplaintsPortal.Domain.Letters;

/// <summary>The same letters for a child or young person.</summary>
internal static class DefaultTemplatesForYoungPeople
{
    private const string Help = """
        # Getting help

        You can have an advocate. An advocate is on your side, helps you say what you want to say, and is free. Ask us and we will find one for you.
        """;

    private const string OmbudsmanForYoungPeople = """
        # Somebody else you can tell

        You can talk to the Ombudsman at any time. The Ombudsman does not work for us and checks whether we treat \
        people fairly. It is free. They may ask us to finish first.

        - Website: www.lgo.org.uk
        - Phone: 0300 061 0614
        """;

    private const string Bye = """
        Best wishes

        {signatory}
        {team}, {council}
        """;

    /// <summary>The words of a kind; a line that ends in a backslash goes on in the next.</summary>
    internal static string Of(LetterKind kind) => kind switch
    {
        LetterKind.Acknowledgement => $$"""
            Dear {recipient}

            Thank you for telling us what is wrong. It takes courage, and we take it seriously.

            # What you told us

            {summary}

            {points}

            Did we get it right? If not, tell us and we will change it.

            # What we do now

            We will find out what happened. We will tell you what we think by {due date}. If we need more time, we will tell you why.

            Your number is {reference}. Say it when you call or write.

            {{Help}}

            {{OmbudsmanForYoungPeople}}

            {{Bye}}
            """,
        LetterKind.StatementOfComplaint => $$"""
            Dear {recipient}

            We want to be sure that we look at the right things. This is what we think you want us to look at.

            # Your complaint

            {summary}

            {points}

            Is that right? You can change it, add something or take something out. Just tell us.

            {{Help}}

            {{Bye}}
            """,
        LetterKind.Extension => $$"""
            Dear {recipient}

            We are sorry. We said when we would answer you, and we need more time.

            # Why

            {extension reason}

            # When we will answer

            We will answer by {due date}. If that is not all right with you, tell us.

            {{OmbudsmanForYoungPeople}}

            {{Bye}}
            """,
        LetterKind.StageOneResponse => $$"""
            Dear {recipient}

            You told us about this: {summary}

            This is our answer.

            {response}

            # If you are not happy with it

            You can ask for the next step, which is called: {next stage}. Call us, write to us or ask your advocate to \
            tell us. It is best to do it in the next 20 working days (about four weeks).

            {{Help}}

            {{OmbudsmanForYoungPeople}}

            {{Bye}}
            """,
        LetterKind.StageTwoResponse => $$"""
            Dear {recipient}

            Somebody has looked carefully at what you told us: {summary}

            This is our answer.

            {response}

            # If you are not happy with it

            You can ask for the next step, which is called: {next stage}. Please ask in the 20 working days (about \
            four weeks) after you get this letter. If you need longer, tell us why and we will think about it.

            {{Help}}

            {{OmbudsmanForYoungPeople}}

            {{Bye}}
            """,
        LetterKind.FinalResponse => $$"""
            Dear {recipient}

            We have looked at everything you told us: {summary}

            This is our last answer.

            {response}

            # If you are not happy with it

            You can ask the Ombudsman to look at it. The Ombudsman does not work for us and checks whether we treat \
            people fairly. It is free. It is best to ask within a year.

            - Website: www.lgo.org.uk
            - Phone: 0300 061 0614

            {{Help}}

            {{Bye}}
            """,
        LetterKind.Reply => $$"""
            Dear {recipient}

            Thank you for getting in touch.

            {response}

            {{Bye}}
            """,
        LetterKind.NextStage => $$"""
            Dear {recipient}

            This is about what you told us: {summary}

            You can ask for the next step now. It is called: {next stage}. You can call us, write to us or ask somebody to tell us for you.

            You do not have to. You can also wait or stop. It is your choice.

            {{Help}}

            {{OmbudsmanForYoungPeople}}

            {{Bye}}
            """,
        LetterKind.PanelNotice => $$"""
            Dear {recipient}

            You asked for some new people to look at your complaint: {summary}

            # When and where

            - When: {panel date}
            - Where: {panel place}

            # What happens there

            Three people who do not work for us will look at how we dealt with your complaint. They want to hear from \
            you. You can talk, or write it down, or let somebody speak for you.

            You can bring your advocate and one more person. Tell us if anything would make it easier for you, such as breaks or meeting the people first.

            {{Help}}

            {{Bye}}
            """,
        LetterKind.Refusal => $$"""
            Dear {recipient}

            Thank you for telling us about this: {summary}

            We cannot take it up as a complaint. This is why.

            {refusal reason}

            # If you think that we are wrong

            Tell us, and we will look again. You can also ask the Ombudsman to check what we decided. The Ombudsman does not work for us. It is free.

            - Website: www.lgo.org.uk
            - Phone: 0300 061 0614

            {{Help}}

            {{Bye}}
            """,
        _ => $$"""
            Dear {recipient}

            You told us to stop looking at your complaint: {summary}

            We have stopped. If we see something that we should put right, we may still do that.

            Did you change your mind, or did somebody tell you to stop? You can always start again. Nobody may be cross with you because you complained.

            {{Help}}

            {{Bye}}
            """,
    };
}
