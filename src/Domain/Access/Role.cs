namespace ActionPlanMonitor.Domain.Access;

/// <summary>Who somebody is to the platform (domain.md 13). One account has one role.</summary>
public enum Role
{
    Administrator,
    Coordinator,
    Reporter,
    Commission,
    Analyst,
}
