namespace ActionPlanMonitor.Domain.Institutions;

public enum InstitutionKind
{
    Ministry,
    Prosecution,
    CourtAdministration,
    Police,
    Agency,
    Ngo,
    PublicBody,

    /// <summary>A municipality that is neither a city nor a district ("Druskininkų savivaldybė").</summary>
    Municipality,
    City,
    District,
}

/// <summary>A body that can carry out items of a plan: an institution, an organisation or one of the 60 municipalities.</summary>
public sealed class Institution
{
    private Institution() { }

    public Institution(Guid id, string code, string name, InstitutionKind kind)
    {
        Id = id;
        Code = code;
        Name = name;
        Kind = kind;
    }

    public Guid Id { get; private set; }

    public string Code { get; private set; } = "";

    /// <summary>Official name; municipalities in the genitive ("Kauno miesto savivaldybė").</summary>
    public string Name { get; private set; } = "";

    public InstitutionKind Kind { get; private set; }

    /// <summary>Other spellings met in documents, for matching.</summary>
    public List<string> Aliases { get; private set; } = [];

    /// <summary>The registered address: mail goes there when no account of the institution has one.</summary>
    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    public string? ContactName { get; private set; }

    public long Version { get; private set; } = 1;

    public void ReachAt(string? contactName, string? email, string? phone)
    {
        ContactName = contactName;
        Email = email?.ToLowerInvariant();
        Phone = phone;
        Version++;
    }

    /// <summary>A document called it so, and somebody said that it is this one.</summary>
    public void AlsoKnownAs(string name)
    {
        if (name != Name && name != Code && !Aliases.Contains(name))
        {
            Aliases = [.. Aliases, name];
            Version++;
        }
    }

    public bool IsMunicipality =>
        Kind is InstitutionKind.Municipality or InstitutionKind.City or InstitutionKind.District;
}
