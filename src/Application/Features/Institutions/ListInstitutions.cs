using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Institutions;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Institutions;

/// <summary>The register of institutions and the 60 municipalities; how they are reached is shown only to who writes to them.</summary>
[Needs(Permission.SignedIn)]
public sealed record ListInstitutions : IRequest<Page<InstitutionDto>>;

public sealed class InstitutionDto
{
    public string Code { get; set; } = "";
    public string Name { get; set; } = "";
    public InstitutionKind Kind { get; set; }
    public bool IsMunicipality =>
        Kind is InstitutionKind.Municipality or InstitutionKind.City or InstitutionKind.District;

    /// <summary>Null for readers who do not manage contacts.</summary>
    public InstitutionContactDto? Contact { get; set; }

    public sealed class Mapping : Profile
    {
        public Mapping() => CreateMap<Institution, InstitutionDto>().ForMember(i => i.Contact, o => o.Ignore());
    }
}

/// <param name="Email">The registered address: letters go there when no account of the institution has one.</param>
public sealed record InstitutionContactDto(string? ContactName, string? Email, string? Phone, long Version)
{
    internal static InstitutionContactDto Of(Institution institution) =>
        new(institution.ContactName, institution.Email, institution.Phone, institution.Version);
}

public sealed class ListInstitutionsHandler(IAppDbContext db, ICurrentUser user, AutoMapper.IConfigurationProvider maps)
    : IRequestHandler<ListInstitutions, Page<InstitutionDto>>
{
    public async Task<Page<InstitutionDto>> Handle(ListInstitutions request, CancellationToken ct)
    {
        var institutions = await db
            .Institutions.OrderBy(i => EF.Functions.Collate(i.Name, Collations.Lithuanian))
            .ProjectTo<InstitutionDto>(maps)
            .ToListAsync(ct);
        if (Gate.Allows(user.Role, Permission.ManageContacts))
        {
            var contacts = await db.Institutions.AsNoTracking().ToDictionaryAsync(i => i.Code, ct);
            foreach (var institution in institutions)
            {
                institution.Contact = InstitutionContactDto.Of(contacts[institution.Code]);
            }
        }

        return new Page<InstitutionDto>(institutions, Next: null);
    }
}
