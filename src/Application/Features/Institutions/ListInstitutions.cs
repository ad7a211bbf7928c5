using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Institutions;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Institutions;

/// <summary>The register of institutions and the 60 municipalities.</summary>
[Needs(Permission.SignedIn)]
public sealed record ListInstitutions : IRequest<Page<InstitutionDto>>;

public sealed class InstitutionDto
{
    public string Code { get; set; } = "";
    public string Name { get; set; } = "";
    public InstitutionKind Kind { get; set; }
    public bool IsMunicipality =>
        Kind is InstitutionKind.Municipality or InstitutionKind.City or InstitutionKind.District;

    public sealed class Mapping : Profile
    {
        public Mapping() => CreateMap<Institution, InstitutionDto>();
    }
}

public sealed class ListInstitutionsHandler(IAppDbContext db, AutoMapper.IConfigurationProvider maps)
    : IRequestHandler<ListInstitutions, Page<InstitutionDto>>
{
    public async Task<Page<InstitutionDto>> Handle(ListInstitutions request, CancellationToken ct) =>
        new(
            await db
                .Institutions.OrderBy(i => EF.Functions.Collate(i.Name, Collations.Lithuanian))
                .ProjectTo<InstitutionDto>(maps)
                .ToListAsync(ct),
            Next: null
        );
}
