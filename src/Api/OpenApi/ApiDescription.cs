using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ActionPlanMonitor.Api.OpenApi;

/// <summary>The description of the API, made from the endpoints; a copy is checked in and a test tells when they part.</summary>
internal static class ApiDescription
{
    public static IServiceCollection AddApiDescription(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc("v1", new OpenApiInfo { Title = "ActionPlanMonitor", Version = "v1" });
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            options.TagActionsBy(api => [api.RelativePath?.Split('/').ElementAtOrDefault(2) ?? "api"]);
            options.CustomOperationIds(api =>
                api.ActionDescriptor.EndpointMetadata.OfType<System.Reflection.MethodInfo>().FirstOrDefault()
                    is { } method
                    ? $"{method.DeclaringType!.Name.Replace("Endpoints", "", StringComparison.Ordinal)}_{method.Name}"
                    : null
            );
            options.OperationFilter<ContractFilter>();
        });
        return services;
    }

    public static void Map(WebApplication app) => app.MapSwagger("/openapi/{documentName}.json").AllowAnonymous();
}

/// <summary>What every operation has in common: the header unsafe methods need and the problems they answer with.</summary>
internal sealed class ContractFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        operation.Responses ??= [];
        operation.Responses["default"] = new OpenApiResponse
        {
            Description = "application/problem+json with a stable code",
        };
        if (context.ApiDescription.HttpMethod is "GET" or null)
        {
            return;
        }

        Header(operation, "X-CSRF", required: true);
        var path = context.ApiDescription.RelativePath ?? "";
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<Http.FileUpload.SizeLimit>().Any())
        {
            operation.RequestBody = FormWithFile;
        }

        // Several reports carry their versions in the body, row by row.
        if (context.ApiDescription.HttpMethod == "PUT" && !path.EndsWith("/reports", StringComparison.Ordinal))
        {
            Header(operation, "If-Match", required: !path.EndsWith("determination", StringComparison.Ordinal));
        }

        if (
            (
                path.StartsWith("api/v1/obligations", StringComparison.Ordinal)
                || path.EndsWith("/publications", StringComparison.Ordinal)
            )
            && context.ApiDescription.HttpMethod == "POST"
        )
        {
            Header(operation, "Idempotency-Key", required: path.EndsWith("submission", StringComparison.Ordinal));
        }
    }

    private static OpenApiRequestBody FormWithFile =>
        new()
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["multipart/form-data"] = new()
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = new Dictionary<string, IOpenApiSchema>
                        {
                            ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                        },
                    },
                },
            },
        };

    private static void Header(OpenApiOperation operation, string name, bool required)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(
            new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Header,
                Required = required,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            }
        );
    }
}
