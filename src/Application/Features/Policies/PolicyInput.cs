using System.Text.Json;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.Policies;

/// <summary>The settings as typed. Shares are fractions of one; a setting left out keeps the value it is laid over.</summary>
public sealed record PolicyInput(
    decimal? PartialFrom,
    bool? PartialInclusive,
    MunicipalBasis? MunicipalBasis,
    ImplementationStatus? LateCountsAs,
    ImplementationStatus? NoNeedCountsAs,
    decimal? TaskPartialFrom = null,
    decimal? MunicipalPartialFrom = null,
    bool? MunicipalPartialInclusive = null,
    decimal? MunicipalImplementedFrom = null
)
{
    public AssessmentPolicy Over(AssessmentPolicy inForce) =>
        inForce with
        {
            PartialFrom = PartialFrom ?? inForce.PartialFrom,
            PartialInclusive = PartialInclusive ?? inForce.PartialInclusive,
            MunicipalBasis = MunicipalBasis ?? inForce.MunicipalBasis,
            LateCountsAs = LateCountsAs ?? inForce.LateCountsAs,
            NoNeedCountsAs = NoNeedCountsAs ?? inForce.NoNeedCountsAs,
            TaskPartialFrom = TaskPartialFrom ?? inForce.TaskPartialFrom,
            MunicipalPartialFrom = MunicipalPartialFrom ?? inForce.MunicipalPartialFrom,
            MunicipalPartialInclusive = MunicipalPartialInclusive ?? inForce.MunicipalPartialInclusive,
            MunicipalImplementedFrom = MunicipalImplementedFrom ?? inForce.MunicipalImplementedFrom,
        };
}

/// <summary>The sentence a reader sees for each setting that cannot be used.</summary>
internal static class PolicyFaults
{
    /// <param name="record">The member of the body that holds the settings.</param>
    public static Dictionary<string, string[]> Of(AssessmentPolicy policy, string record) =>
        policy
            .Validate()
            .Select(fault => fault.Setting)
            .ToDictionary(
                setting => $"{record}.{JsonNamingPolicy.CamelCase.ConvertName(setting)}",
                setting => new[] { Text(setting) },
                StringComparer.Ordinal
            );

    private static string Text(string setting) =>
        setting switch
        {
            nameof(AssessmentPolicy.LateCountsAs) => Speech.Say(
                "Vėlavimas gali būti laikomas tik įgyvendinimu, įgyvendinimu iš dalies arba neįgyvendinimu.",
                "Late can only count as implemented, partially implemented or not implemented."
            ),
            nameof(AssessmentPolicy.NoNeedCountsAs) => Speech.Say(
                "Nesant poreikio galima laikyti neįgyvendinta arba nevertinti.",
                "No need can only count as not implemented or not assessed."
            ),
            nameof(AssessmentPolicy.MunicipalImplementedFrom) => Speech.Say(
                "Riba, nuo kurios savivaldybių eilutė įgyvendinta, yra didesnė už 0, ne didesnė už 1 (0,5 reiškia 50 %) ir ne mažesnė už ribą, nuo kurios ji įgyvendinta iš dalies.",
                "The threshold from which a municipal row is implemented lies above 0, not above 1 (0.5 means 50%) and not below the one from which it is partially implemented."
            ),
            _ => Speech.Say(
                "Riba yra dalis nuo 0 iki 1, pvz., 0,5 reiškia 50 %.",
                "The threshold is a fraction from 0 to 1; 0.5 means 50%."
            ),
        };
}
