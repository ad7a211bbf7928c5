using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>The words of the data files as the domain's own. An unknown word stops the load: nothing is guessed.</summary>
internal static class Vocabulary
{
    public static InstitutionKind InstitutionKind(string word) =>
        word switch
        {
            "ministry" => Domain.Institutions.InstitutionKind.Ministry,
            "prosecution" => Domain.Institutions.InstitutionKind.Prosecution,
            "court_admin" => Domain.Institutions.InstitutionKind.CourtAdministration,
            "police" => Domain.Institutions.InstitutionKind.Police,
            "agency" => Domain.Institutions.InstitutionKind.Agency,
            "ngo_association" => Domain.Institutions.InstitutionKind.Ngo,
            "public_body" => Domain.Institutions.InstitutionKind.PublicBody,
            "city" => Domain.Institutions.InstitutionKind.City,
            "district" => Domain.Institutions.InstitutionKind.District,
            "municipality" => Domain.Institutions.InstitutionKind.Municipality,
            _ => throw Unknown(word),
        };

    public static CriterionKind CriterionKind(string word) =>
        word switch
        {
            "count" => Domain.Assessment.CriterionKind.Count,
            "percent" or "percent_at_least" => Domain.Assessment.CriterionKind.Percent,
            "deadline" => Domain.Assessment.CriterionKind.Deadline,
            "document_by_date" => Domain.Assessment.CriterionKind.Document,
            "per_executor_count" => Domain.Assessment.CriterionKind.PerExecutor,
            "as_needed" => Domain.Assessment.CriterionKind.AsNeeded,
            "qualitative" => Domain.Assessment.CriterionKind.Qualitative,
            _ => throw Unknown(word),
        };

    public static ImplementationStatus Status(string word) =>
        word switch
        {
            "implemented" => ImplementationStatus.Implemented,
            "partially" => ImplementationStatus.PartiallyImplemented,
            "not" => ImplementationStatus.NotImplemented,
            _ => throw Unknown(word),
        };

    /// <summary>
    /// Null for "not reported", which the system says itself. In this report "financing" is a call for which no organisation
    /// applied, and "other" a criterion (a legal act) that does not measure its measure (a platform).
    /// </summary>
    public static Reason? Reason(string word) =>
        word switch
        {
            "covid" => Domain.Reporting.Reason.Restrictions,
            "not_reported" => null,
            "no_need" => Domain.Reporting.Reason.NoNeed,
            "other_form_chosen" => Domain.Reporting.Reason.OtherForm,
            "below_target" => Domain.Reporting.Reason.BelowTarget,
            "not_organised" => Domain.Reporting.Reason.NotOrganised,
            "reorganised" => Domain.Reporting.Reason.DecisionChanged,
            "financing" => Domain.Reporting.Reason.NoParticipants,
            "other" => Domain.Reporting.Reason.CriterionMisfit,
            _ => throw Unknown(word),
        };

    private static InvalidOperationException Unknown(string word) =>
        new($"The data files say '{word}', which nothing knows.");
}
