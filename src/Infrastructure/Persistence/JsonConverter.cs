using ActionPlanMonitor.Application.Common;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ActionPlanMonitor.Infrastructure.Persistence;

/// <summary>A value kept whole in one <c>jsonb</c> column.</summary>
internal sealed class JsonConverter<T>()
    : ValueConverter<T, string>(value => CanonicalJson.Of(value), text => CanonicalJson.Read<T>(text))
    where T : notnull;
