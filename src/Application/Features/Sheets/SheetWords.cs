using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Sheets;

/// <summary>What the drop-down lists offer; either language and the plain code are understood.</summary>
internal static class SheetWords
{
    public static IReadOnlyList<Done> DoneChoices { get; } = [Done.Yes, Done.Partly, Done.No, Done.NoNeed];

    public static IReadOnlyList<Reason> ReasonChoices { get; } =
    [.. Enum.GetValues<Reason>().Where(r => r is not Reason.NotReported and not Reason.NotOrganised)];

    public static IReadOnlyList<FundingSource> SourceChoices { get; } = Enum.GetValues<FundingSource>();

    public static IReadOnlyList<ImplementationStatus> StatusChoices { get; } =
    [
        ImplementationStatus.Implemented,
        ImplementationStatus.PartiallyImplemented,
        ImplementationStatus.NotImplemented,
        ImplementationStatus.NotAssessed,
    ];

    public static string Say(Done done) => In(Words(done));

    public static string Say(Reason reason) => In(Words(reason));

    public static string Say(FundingSource source) => In(Words(source));

    public static string Say(ImplementationStatus status) => In(Words(status));

    public static Done? FindDone(string text) => Find(text, DoneChoices, Words);

    public static Reason? FindReason(string text) => Find(text, ReasonChoices, Words);

    public static FundingSource? FindSource(string text) => Find(text, SourceChoices, Words);

    public static ImplementationStatus? FindStatus(string text) => Find(text, StatusChoices, Words);

    private static string In((string Lt, string En) words) => Speech.Say(words.Lt, words.En);

    private static T? Find<T>(string text, IReadOnlyList<T> choices, Func<T, (string Lt, string En)> words)
        where T : struct, Enum
    {
        var plain = TypedInput.Clean(text);
        foreach (var choice in choices)
        {
            var (lithuanian, english) = words(choice);
            if (
                plain == TypedInput.Clean(lithuanian)
                || plain == TypedInput.Clean(english)
                || plain == TypedInput.Clean(choice.ToString())
            )
            {
                return choice;
            }
        }

        return null;
    }

    private static (string Lt, string En) Words(Done done) =>
        done switch
        {
            Done.Yes => ("Taip", "Yes"),
            Done.Partly => ("Iš dalies", "Partly"),
            Done.No => ("Ne", "No"),
            Done.NoNeed => ("Nebuvo poreikio", "No need arose"),
        };

    private static (string Lt, string En) Words(FundingSource source) =>
        source switch
        {
            FundingSource.StateBudget => ("Valstybės biudžetas", "State budget"),
            FundingSource.MunicipalBudget => ("Savivaldybės biudžetas", "Municipal budget"),
            FundingSource.EuFunds => ("Europos Sąjungos lėšos", "European Union funds"),
            FundingSource.OtherFunds => ("Kitos lėšos", "Other funds"),
            FundingSource.NotStated => ("Šaltinis nenurodytas", "Source not stated"),
        };

    private static (string Lt, string En) Words(ImplementationStatus status) =>
        status switch
        {
            ImplementationStatus.Implemented => ("Įgyvendinta", "Implemented"),
            ImplementationStatus.PartiallyImplemented => ("Įgyvendinta iš dalies", "Partially implemented"),
            ImplementationStatus.NotImplemented => ("Neįgyvendinta", "Not implemented"),
            ImplementationStatus.NotAssessed => ("Nevertinama", "Not assessed"),
            ImplementationStatus.Pending => ("Dar nepateikta", "Pending"),
        };

    private static (string Lt, string En) Words(Reason reason) =>
        reason switch
        {
            Reason.Restrictions => (
                "Nenugalima jėga, apribojimai (pvz., karantinas)",
                "Restrictions (e.g. quarantine)"
            ),
            Reason.NotReported => ("Informacija nepateikta", "No information given"),
            Reason.NoNeed => ("Nebuvo poreikio", "No need arose"),
            Reason.OtherForm => ("Pasirinkta kita įgyvendinimo forma", "Another form was chosen"),
            Reason.DecisionChanged => ("Pakeistas sprendimas atlikus analizę", "Decision changed after analysis"),
            Reason.NoParticipants => (
                "Neatsirado dalyvių, paraiškų ar partnerių",
                "No participants, applications or partners"
            ),
            Reason.NoMoney => ("Trūko lėšų", "Not enough money"),
            Reason.NoCapacity => ("Trūko žmonių ar laiko", "Not enough people or time"),
            Reason.MovedToLaterYear => ("Nukelta į kitus metus", "Moved to a later year"),
            Reason.CriterionMisfit => ("Kriterijus neatitinka priemonės", "The criterion does not fit the measure"),
            Reason.BelowTarget => ("Skaičius artimas planui, bet mažesnis", "The number is near the plan but below it"),
            Reason.NotOrganised => ("Nevykdyta, priežastis nepaaiškinta", "Not carried out, no explanation"),
            Reason.Other => ("Kita (paaiškinkite)", "Other (explain)"),
            Reason.MoreNeed => ("Viršyta: didesnis poreikis", "Exceeded: more need"),
            Reason.MoreMoney => ("Viršyta: papildomos lėšos", "Exceeded: additional money"),
            Reason.PlannedTooLow => ("Viršyta: netiksliai planuota", "Exceeded: planned too low"),
        };
}
