using System.Globalization;

namespace ComplaintsPortal.Cli.Volume;

/// <summary>Names and texts of differing length. Whoever is named is made up, and so is every place.</summary>
internal sealed class VolumeWords(Lot lot)
{
    private static readonly string[] First =
    [
        "Aisha", "Alan", "Amina", "Andrew", "Angela", "Anya", "Ben", "Beth", "Bola", "Carol", "Chloe", "Chris", "Claire", "Dana", "Daniel", "David", "Dawn",
        "Dev", "Donna", "Ebony", "Elena", "Ellie", "Emma", "Farah", "Fiona", "Gareth", "Grace", "Hannah", "Helen", "Ibrahim", "Imani", "Jade", "James", "Jo",
        "Karen", "Kevin", "Kim", "Laura", "Leah", "Liam", "Linda", "Lucy", "Maria", "Mark", "Maya", "Michael", "Nadia", "Nicola", "Omar", "Paula", "Priya",
        "Rachel", "Rashid", "Robin", "Rosa", "Ruth", "Sam", "Sara", "Sean", "Stella", "Tara", "Thomas", "Usha", "Vera", "Wendy", "Yusuf", "Zara", "Zoe",
    ];

    private static readonly string[] Begins =
    [
        "Al", "Ash", "Bar", "Beck", "Black", "Brad", "Bright", "Brook", "Car", "Chad", "Clay", "Cole", "Crow", "Dal", "Dun", "East", "Elm", "Fair", "Fen",
        "Green", "Had", "Hal", "Hart", "Hazel", "Hol", "Hun", "Kes", "Lan", "Ling", "Mar", "Mel", "Nor", "Oak", "Pem", "Red", "Row", "Sel", "Stan", "Thorn",
        "Wal", "West", "Whit", "Wood", "Wyn",
    ];

    private static readonly string[] Ends =
    [
        "bourne", "bridge", "bury", "by", "combe", "cott", "croft", "dale", "den", "don", "field", "gate", "ham", "hurst", "land", "ley", "low", "man", "mere",
        "more", "ridge", "son", "stead", "stock", "ston", "thorpe", "ton", "wall", "way", "well", "wick", "worth",
    ];

    private static readonly string[] About =
    [
        "contact arrangements", "a change of social worker", "the wait for an assessment", "a report for court", "a placement move", "unanswered calls",
        "the conduct of a meeting", "the school bus", "respite care", "a review that was put off", "a letter with the wrong address", "direct payments",
        "the plan for leaving care", "a visit that did not happen", "records that were not sent", "housing after care", "the allowance of a carer",
    ];

    private static readonly string[] Said =
    [
        "Nobody rang back although we had been promised a call by {0}.", "The social worker changed for the {1} time and we were not told.",
        "The meeting on {0} was cancelled on the day.", "We waited {1} weeks for an answer to our letter about {2}.",
        "The report said things about {2} that are not true.", "My daughter missed school on {0} because the transport did not come.",
        "I asked for the records in {3} and have had nothing since.", "The plan says that {2} would be arranged, and it was not.",
        "When I telephoned I was passed from one person to another {1} times.", "We were not asked before {2} was decided.",
        "The review was put off in {3} and again in the month after.", "Somebody came to the house on {0} without an appointment.",
        "The carer was told about {2} before we were.", "What was agreed in {3} about {2} was written down wrongly.",
        "I do not want anybody to get into trouble, I want {2} to be put right.", "The wait for {2} has made everything at home harder.",
        "He came back from contact upset and nobody explained why.", "We would like an apology and to know what happens next with {2}.",
    ];

    private static readonly string[] Answered =
    [
        "Thank you for telling us about {2}.", "I have read the records from {3} and spoken with the team manager.",
        "You should have been told about {2} before it was decided, and I am sorry that you were not.",
        "The visit on {0} was cancelled because the worker was ill, and nobody was sent in their place.",
        "I found that the calls were logged {1} times and returned once.", "The report has been changed where it was wrong about {2}.",
        "I do not uphold the point about {2}, because the record of {3} shows that it was discussed with you.",
        "A new date for {2} has been set, and the team manager will write to confirm it.",
        "We have asked the service to look at how {2} is arranged for all families.", "If you are not content with this answer you can ask us to look again.",
    ];

    private static readonly string[] Numbers = ["second", "third", "fourth", "fifth", "sixth"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
    private static readonly string[] Roads = ["Church Lane", "High Street", "Mill Road", "Station Road", "The Green", "Orchard Close", "Park Avenue"];

    /// <summary>A first name.</summary>
    public string Child() => lot.One(First);

    /// <summary>A first name and a surname.</summary>
    public string Name() => $"{lot.One(First)} {Surname()}";

    /// <summary>A surname.</summary>
    public string Surname() => lot.One(Begins) + lot.One(Ends);

    /// <summary>What a case is about, in few words.</summary>
    public string Topic() => lot.One(About);

    /// <summary>What somebody complains of, in so many sentences as it happens.</summary>
    public string Account() => Sentences(Said, lot.Length(4, 30));

    /// <summary>A point in a sentence.</summary>
    public string Point() => Sentences(Said, 1);

    /// <summary>An answer, in so many sentences as it happens.</summary>
    public string Answer() => Sentences(Answered, 3 + lot.Length(4, 20));

    /// <summary>A line for colleagues.</summary>
    public string Note() => Sentences(Said, lot.Length(1, 4));

    /// <summary>A postal address.</summary>
    public string Address() => $"{Number(1 + lot.Below(180))} {lot.One(Roads)}, {lot.One(Begins)}{lot.One(Ends)}";

    /// <summary>A telephone number of an area that no telephone has.</summary>
    public string Telephone() => string.Create(CultureInfo.InvariantCulture, $"01632 {lot.Below(1_000_000):000000}");

    /// <summary>A number in digits.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A date as a data set has it.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Sentences(string[] kinds, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => string.Format(
        CultureInfo.InvariantCulture, lot.One(kinds), lot.One(Days), lot.One(Numbers), lot.One(About),
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[lot.Below(12)])));
}
