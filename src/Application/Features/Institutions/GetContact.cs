using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Institutions;

/// <summary>How one institution is reached.</summary>
[Needs(Permission.ManageContacts)]
public sealed record GetContact(string Code) : IRequest<InstitutionContactDto>;

public sealed class GetContactHandler(IAppDbContext db) : IRequestHandler<GetContact, InstitutionContactDto>
{
    public async Task<InstitutionContactDto> Handle(GetContact request, CancellationToken ct) =>
        InstitutionContactDto.Of(
            await db.Institutions.AsNoTracking().SingleOrDefaultAsync(i => i.Code == request.Code, ct)
                ?? throw ProblemException.NotFound()
        );
}
