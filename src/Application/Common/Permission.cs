using ActionPlanMonitor.Domain.Access;

namespace ActionPlanMonitor.Application.Common;

/// <summary>What a use case needs the signed-in person to be allowed. Which rows it then reaches is <see cref="Visibility"/>'s.</summary>
public enum Permission
{
    /// <summary>No account needed.</summary>
    Anyone,

    /// <summary>Any signed-in account.</summary>
    SignedIn,
    ReadObligations,
    WriteReport,

    /// <summary>Show one's own institution's reports to somebody without an account.</summary>
    ShareReports,
    ReviewReport,

    /// <summary>Open a file of evidence.</summary>
    ReadEvidence,
    EditPlan,

    /// <summary>What amendments changed, executors' parts of unpublished years among it.</summary>
    ReadPlanHistory,
    DecideStatus,
    ReadPolicies,
    EditPolicy,

    /// <summary>Where the verdicts differ, and why.</summary>
    CompareVerdicts,
    SimulatePolicy,
    SettleMoney,
    Reconcile,

    /// <summary>Open, close and reopen a year's reporting, see who has reported, give executors more time.</summary>
    RunCampaign,

    /// <summary>Who answers for an institution, and how it is reached.</summary>
    ManageContacts,
    Publish,

    /// <summary>The annual report while it is written, unpublished figures in it.</summary>
    ReadAnnualReport,
    WriteAnnualReport,

    /// <summary>Confirm and settle what was moved to a later year or done in another form.</summary>
    FollowUp,

    /// <summary>What was recommended for a year and what came of it.</summary>
    ReadRecommendations,
    ManageRecommendations,
    ReadAudit,

    /// <summary>Invite people, end their access.</summary>
    ManageAccounts,

    /// <summary>Let a colleague of one's own institution stand in.</summary>
    AppointDeputies,

    /// <summary>The wordings of letters, and letters to executors beside those of the schedule.</summary>
    WriteLetters,

    /// <summary>Letters written, and trying a failed one again: of campaigns, or of accounts, as row-level security lets them through.</summary>
    HandleLetters,

    /// <summary>Letters about accounts.</summary>
    ReadAccountLetters,
}

/// <summary>The one gate: who may do what (domain.md 13). Whatever is not listed is refused.</summary>
public static class Gate
{
    public static bool Allows(Role? role, Permission permission) =>
        permission switch
        {
            Permission.Anyone => true,
            Permission.SignedIn => role is not null,
            Permission.ReadObligations => role is Role.Coordinator or Role.Reporter,
            Permission.WriteReport or Permission.ShareReports or Permission.AppointDeputies => role is Role.Reporter,
            Permission.ManageAccounts => role is Role.Administrator,
            Permission.ReadEvidence => role is Role.Coordinator or Role.Reporter or Role.Commission or Role.Analyst,
            Permission.ReviewReport
            or Permission.EditPlan
            or Permission.DecideStatus
            or Permission.EditPolicy
            or Permission.SimulatePolicy
            or Permission.SettleMoney
            or Permission.Reconcile
            or Permission.RunCampaign
            or Permission.Publish
            or Permission.FollowUp
            or Permission.ManageRecommendations
            or Permission.WriteAnnualReport
            or Permission.WriteLetters => role is Role.Coordinator,
            Permission.ReadPlanHistory
            or Permission.ReadPolicies
            or Permission.CompareVerdicts
            or Permission.ReadRecommendations
            or Permission.ReadAnnualReport => role is Role.Coordinator or Role.Commission or Role.Analyst,
            Permission.ReadAudit or Permission.ManageContacts or Permission.HandleLetters => role
                is Role.Coordinator
                    or Role.Administrator,
            Permission.ReadAccountLetters => role is Role.Administrator,
        };
}

/// <summary>Stands on every request; the pipeline refuses a request that does not say what it needs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}

/// <summary>May be asked by a session that opens nothing but the setting up of a second factor.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BeforeSecondFactorAttribute : Attribute;
