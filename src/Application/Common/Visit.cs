using ActionPlanMonitor.Domain.Access;

namespace ActionPlanMonitor.Application.Common;

/// <summary>
/// Somebody who holds a read-only link. Once it is opened, every connection of this request reaches that institution's
/// rows, whoever is signed in beside it, and the database refuses every write on it.
/// </summary>
public sealed class Visit
{
    public Guid? InstitutionId { get; private set; }

    public void Open(ReadOnlyLink link) => InstitutionId = link.InstitutionId;
}
