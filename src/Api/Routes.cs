using ActionPlanMonitor.Api.Features.Accounts;
using ActionPlanMonitor.Api.Features.Amendments;
using ActionPlanMonitor.Api.Features.Annex;
using ActionPlanMonitor.Api.Features.AnnualReports;
using ActionPlanMonitor.Api.Features.Assessment;
using ActionPlanMonitor.Api.Features.Audit;
using ActionPlanMonitor.Api.Features.Budgets;
using ActionPlanMonitor.Api.Features.Campaigns;
using ActionPlanMonitor.Api.Features.Comments;
using ActionPlanMonitor.Api.Features.Dashboards;
using ActionPlanMonitor.Api.Features.Evidence;
using ActionPlanMonitor.Api.Features.FollowUps;
using ActionPlanMonitor.Api.Features.Health;
using ActionPlanMonitor.Api.Features.Institutions;
using ActionPlanMonitor.Api.Features.Mail;
using ActionPlanMonitor.Api.Features.Obligations;
using ActionPlanMonitor.Api.Features.PlanImports;
using ActionPlanMonitor.Api.Features.Plans;
using ActionPlanMonitor.Api.Features.Policies;
using ActionPlanMonitor.Api.Features.Privacy;
using ActionPlanMonitor.Api.Features.Publications;
using ActionPlanMonitor.Api.Features.ReadOnlyLinks;
using ActionPlanMonitor.Api.Features.Recommendations;
using ActionPlanMonitor.Api.Features.Reconciliation;
using ActionPlanMonitor.Api.Features.Reports;
using ActionPlanMonitor.Api.Features.Review;
using ActionPlanMonitor.Api.Features.Session;
using ActionPlanMonitor.Api.Features.Sheets;
using ActionPlanMonitor.Api.Features.WordText;
using ActionPlanMonitor.Api.Http;
using ActionPlanMonitor.Api.Security;

namespace ActionPlanMonitor.Api;

/// <summary>The whole API as one list.</summary>
internal static class Routes
{
    public static void MapApi(this WebApplication app)
    {
        var v1 = app.MapGroup("/api/v1");

        v1.MapPost("/session", SessionEndpoints.SignIn)
            .AllowAnonymous()
            .RequireRateLimiting(Security.SecuritySetup.SignInLimit);
        v1.MapDelete("/session", SessionEndpoints.SignOut).AllowAnonymous();
        v1.MapPost("/read-only-links/opening", ReadOnlyLinkEndpoints.Open).AllowAnonymous();
        v1.MapGet("/session/ways", SessionEndpoints.Ways).AllowAnonymous();
        v1.MapGet("/session/external", ExternalSignIn.Start).AllowAnonymous();
        v1.MapPost("/links", LinkEndpoints.Ask).AllowAnonymous();
        v1.MapPost("/links/state", LinkEndpoints.Look).AllowAnonymous();
        v1.MapPost("/links/password", LinkEndpoints.ChoosePassword)
            .AllowAnonymous()
            .RequireRateLimiting(Security.SecuritySetup.SignInLimit);
        v1.MapPost("/links/sign-in", LinkEndpoints.SignIn).AllowAnonymous();

        v1.MapGet("/schemas/annex.v1.json", AnnexEndpoints.Schema).AllowAnonymous();

        v1.MapGet("/letters/{id:guid}/opening", LetterEndpoints.Open).AllowAnonymous();

        // What was published is read by anybody; what else these answer, the use case decides by who asks.
        var open = v1.MapGroup("").AllowAnonymous().AddEndpointFilter(SessionCookie.RefuseDead);
        open.MapGet("/plans", PlanEndpoints.List);
        open.MapGet("/plans/{planId:guid}", PlanEndpoints.Get);
        open.MapGet("/plans/{planId:guid}/years/{year:int}/dashboard", DashboardEndpoints.Get);
        open.MapGet("/plans/{planId:guid}/years/{year:int}/money", MoneyEndpoints.Get);
        open.MapGet("/plans/{planId:guid}/years/{year:int}/money-links", MoneyEndpoints.Links);
        open.MapGet("/plans/{planId:guid}/years/{year:int}/annex", AnnexEndpoints.Get);
        open.MapGet("/plans/{planId:guid}/years/{year:int}/annex.{extension}", AnnexEndpoints.Download)
            .RequireRateLimiting(ExportLimiter.Name);
        open.MapGet("/items/{itemId:guid}/assessment", AssessmentEndpoints.Get);
        open.MapGet("/plans/{planId:guid}/years/{year:int}/publications", PublicationEndpoints.List);
        open.MapGet("/plans/{planId:guid}/years/{year:int}/publications/diff", PublicationEndpoints.Diff);
        open.MapGet("/plans/{planId:guid}/years/{year:int}/publications/{version:int}", PublicationEndpoints.Get);
        open.MapGet(
            "/plans/{planId:guid}/years/{year:int}/publications/{version:int}/content",
            PublicationEndpoints.Content
        );

        var signedIn = v1.MapGroup("").RequireAuthorization();
        signedIn.MapGet("/session", SessionEndpoints.WhoAmI);
        signedIn.MapGet("/session/account", AccountEndpoints.Get);
        signedIn.MapPut("/session/preferences", AccountEndpoints.SetPreferences);
        signedIn
            .MapPost("/session/password", AccountEndpoints.ChangePassword)
            .RequireRateLimiting(Security.SecuritySetup.SignInLimit);
        signedIn.MapPost("/session/second-factor", AccountEndpoints.BeginSecondFactor);
        signedIn.MapPost("/session/second-factor/confirmation", AccountEndpoints.ConfirmSecondFactor);
        signedIn
            .MapPost("/session/second-factor/removal", AccountEndpoints.RemoveSecondFactor)
            .RequireRateLimiting(Security.SecuritySetup.SignInLimit);
        signedIn.MapDelete("/session/external", AccountEndpoints.UnlinkExternal);
        signedIn.MapGet("/sessions", SessionEndpoints.List);
        signedIn.MapDelete("/sessions", SessionEndpoints.EndOthers);
        signedIn.MapDelete("/sessions/{id:guid}", SessionEndpoints.End);

        signedIn.MapGet("/users", UserEndpoints.List);
        signedIn.MapPost("/users", UserEndpoints.Invite);
        signedIn.MapGet("/users/{id:guid}", UserEndpoints.Get);
        signedIn.MapPut("/users/{id:guid}", UserEndpoints.Update);
        signedIn.MapPost("/users/{id:guid}/invitation", UserEndpoints.SendInvitation);
        signedIn.MapPost("/users/{id:guid}/deactivation", UserEndpoints.Deactivate);
        signedIn.MapPost("/users/{id:guid}/activation", UserEndpoints.Activate);
        signedIn.MapDelete("/users/{id:guid}/sessions", UserEndpoints.EndSessions);
        signedIn.MapDelete("/users/{id:guid}/second-factor", UserEndpoints.RemoveSecondFactor);

        signedIn.MapGet("/deputies", DeputyEndpoints.List);
        signedIn.MapPost("/deputies", DeputyEndpoints.Appoint);
        signedIn.MapPut("/deputies/{id:guid}", DeputyEndpoints.Change);
        signedIn.MapDelete("/deputies/{id:guid}", DeputyEndpoints.End);

        signedIn.MapGet("/plans/{planId:guid}/policies", PolicyEndpoints.List);
        signedIn.MapPost("/plans/{planId:guid}/policies", PolicyEndpoints.Add);
        signedIn.MapGet("/items/{itemId:guid}", PlanEndpoints.GetItem);
        signedIn.MapPut("/items/{itemId:guid}", PlanEndpoints.UpdateItem);
        signedIn.MapGet("/items/{itemId:guid}/versions", AmendmentEndpoints.Versions);
        signedIn.MapGet("/items/{itemId:guid}/predecessor", PlanEndpoints.GetPredecessor);
        signedIn.MapPut("/items/{itemId:guid}/predecessor", PlanEndpoints.SetPredecessor);
        signedIn.MapGet("/items/{itemId:guid}/predecessor/candidates", PlanEndpoints.SearchPredecessors);
        signedIn.MapGet("/plans/{planId:guid}/amendments", AmendmentEndpoints.List);
        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/budget", PlanEndpoints.GetBudget);
        signedIn.MapPut("/plans/{planId:guid}/years/{year:int}/budget", PlanEndpoints.UpdateBudget);
        signedIn.MapGet("/institutions", InstitutionEndpoints.List);
        signedIn.MapGet("/institutions/{code}/contact", InstitutionEndpoints.Contact);
        signedIn.MapPut("/institutions/{code}/contact", InstitutionEndpoints.UpdateContact);

        signedIn.MapPost("/plans/{planId:guid}/years/{year:int}/money-links", MoneyEndpoints.Link);
        signedIn.MapDelete("/plans/{planId:guid}/years/{year:int}/money-links/{id:guid}", MoneyEndpoints.Unlink);
        signedIn.MapPut("/plans/{planId:guid}/years/{year:int}/money-notes/{subjectId:guid}", MoneyEndpoints.WriteNote);
        signedIn.MapPost("/plans/{planId:guid}/years/{year:int}/simulation", PolicyEndpoints.Simulate);
        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/calibration", CalibrationEndpoints.Get);
        signedIn.MapPost("/plans/{planId:guid}/years/{year:int}/determinations", CalibrationEndpoints.Accept);
        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/differences", DifferenceEndpoints.List);
        signedIn
            .MapGet("/plans/{planId:guid}/years/{year:int}/differences.{extension}", DifferenceEndpoints.Download)
            .RequireRateLimiting(ExportLimiter.Name);

        signedIn.MapPost("/plans/{planId:guid}/years/{year:int}/publications", PublicationEndpoints.Publish);
        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/publications/readiness", PublicationEndpoints.Readiness);

        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/reconciliation", ReconciliationEndpoints.Get);
        signedIn.MapPut(
            "/plans/{planId:guid}/years/{year:int}/reconciliation/{fingerprint}/settlement",
            ReconciliationEndpoints.Settle
        );
        signedIn.MapDelete(
            "/plans/{planId:guid}/years/{year:int}/reconciliation/{fingerprint}/settlement",
            ReconciliationEndpoints.Unsettle
        );
        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/privacy", PrivacyEndpoints.Get);
        signedIn.MapGet("/obligations/{id:guid}/public-text", PrivacyEndpoints.GetText);
        signedIn.MapPut("/obligations/{id:guid}/public-text", PrivacyEndpoints.WriteText);
        signedIn.MapDelete("/obligations/{id:guid}/public-text", PrivacyEndpoints.RemoveText);

        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/campaign", CampaignEndpoints.Get);
        signedIn.MapPost("/plans/{planId:guid}/years/{year:int}/campaign", CampaignEndpoints.Open);
        signedIn.MapPut("/plans/{planId:guid}/years/{year:int}/campaign", CampaignEndpoints.Reschedule);
        signedIn.MapDelete("/plans/{planId:guid}/years/{year:int}/campaign", CampaignEndpoints.Cancel);
        signedIn.MapPost("/plans/{planId:guid}/years/{year:int}/campaign/preview", CampaignEndpoints.Preview);
        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/coverage", CoverageEndpoints.Get);
        signedIn
            .MapGet("/plans/{planId:guid}/years/{year:int}/call-list.{extension}", CoverageEndpoints.CallList)
            .RequireRateLimiting(ExportLimiter.Name);
        signedIn
            .MapGet("/plans/{planId:guid}/years/{year:int}/reminder-log.{extension}", CoverageEndpoints.Log)
            .RequireRateLimiting(ExportLimiter.Name);
        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/contact-notes", CoverageEndpoints.Notes);
        signedIn.MapPost("/plans/{planId:guid}/years/{year:int}/contact-notes", CoverageEndpoints.AddNote);
        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/closing", CampaignEndpoints.GetClosing);
        signedIn.MapPost("/plans/{planId:guid}/years/{year:int}/closing", CampaignEndpoints.Close);
        signedIn.MapPost("/plans/{planId:guid}/years/{year:int}/reopening", CampaignEndpoints.Reopen);
        signedIn.MapPut("/plans/{planId:guid}/years/{year:int}/extensions/{executorCode}", CampaignEndpoints.Extend);
        signedIn.MapDelete(
            "/plans/{planId:guid}/years/{year:int}/extensions/{executorCode}",
            CampaignEndpoints.WithdrawExtension
        );

        signedIn.MapGet("/items/{itemId:guid}/life", AssessmentEndpoints.Life);
        signedIn.MapGet("/items/{itemId:guid}/precedents", CalibrationEndpoints.Precedents);
        signedIn.MapPut("/items/{itemId:guid}/determination", AssessmentEndpoints.DetermineItem);
        signedIn.MapPut("/tasks/{taskId:guid}/determination", AssessmentEndpoints.DetermineTask);

        signedIn
            .MapPost("/plan-imports/preview", PlanImportEndpoints.Preview)
            .WithMetadata(PlanImportEndpoints.UploadLimit)
            .RequireRateLimiting(SecuritySetup.UploadLimit);
        signedIn.MapPost("/plan-imports", PlanImportEndpoints.Import).WithMetadata(PlanImportEndpoints.DraftLimit);

        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/obligations", ObligationEndpoints.List);
        signedIn.MapGet("/obligations/{id:guid}", ObligationEndpoints.Get);
        signedIn.MapPost("/obligations/{id:guid}/suggestion", ReportEndpoints.Suggest);
        signedIn.MapPut("/obligations/{id:guid}/report", ReportEndpoints.Save);
        signedIn.MapPut("/plans/{planId:guid}/years/{year:int}/reports", ReportEndpoints.SaveMany);
        signedIn
            .MapGet("/plans/{planId:guid}/years/{year:int}/reporting-template.xlsx", SheetEndpoints.Template)
            .RequireRateLimiting(ExportLimiter.Name);
        signedIn
            .MapPost("/plans/{planId:guid}/years/{year:int}/reporting-template", SheetEndpoints.Preview)
            .WithMetadata(Uploads.Limit);
        signedIn
            .MapPost("/plans/{planId:guid}/years/{year:int}/word-text", WordTextEndpoints.Split)
            .WithMetadata(Uploads.Limit);
        signedIn.MapPost("/obligations/{id:guid}/submission", ReportEndpoints.Submit);
        signedIn.MapPost("/obligations/{id:guid}/return", ReportEndpoints.Return);
        signedIn.MapPost("/obligations/{id:guid}/acceptance", ReportEndpoints.Accept);
        signedIn.MapPost("/obligations/{id:guid}/reopening", ReportEndpoints.Reopen);

        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/read-only-links", ReadOnlyLinkEndpoints.List);
        signedIn.MapPost("/plans/{planId:guid}/years/{year:int}/read-only-links", ReadOnlyLinkEndpoints.Create);
        signedIn.MapDelete(
            "/plans/{planId:guid}/years/{year:int}/read-only-links/{id:guid}",
            ReadOnlyLinkEndpoints.Revoke
        );

        signedIn.MapGet("/evidence", EvidenceEndpoints.List);
        signedIn
            .MapPost("/evidence", EvidenceEndpoints.Upload)
            .WithMetadata(EvidenceEndpoints.UploadLimit)
            .RequireRateLimiting(SecuritySetup.UploadLimit);
        signedIn.MapGet("/evidence/{id:guid}", EvidenceEndpoints.Download);
        signedIn.MapDelete("/evidence/{id:guid}", EvidenceEndpoints.Delete);
        signedIn.MapGet("/obligations/{id:guid}/comments", CommentEndpoints.List);
        signedIn.MapPost("/obligations/{id:guid}/comments", CommentEndpoints.Add);
        signedIn.MapPost("/obligations/{id:guid}/comments/{commentId:guid}/resolution", CommentEndpoints.Resolve);
        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/review-queue", ReviewEndpoints.Queue);
        signedIn.MapGet("/obligations/{id:guid}/resubmission", ReviewEndpoints.Resubmission);
        signedIn.MapGet("/canned-comments", ReviewEndpoints.GetCanned);
        signedIn.MapPut("/canned-comments", ReviewEndpoints.WriteCanned);

        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/follow-ups", FollowUpEndpoints.List);
        signedIn.MapPost("/plans/{planId:guid}/years/{year:int}/follow-ups", FollowUpEndpoints.Record);
        signedIn.MapGet("/items/{itemId:guid}/follow-ups", FollowUpEndpoints.OfItem);
        signedIn.MapGet("/follow-ups/{id:guid}", FollowUpEndpoints.Get);
        signedIn.MapPost("/follow-ups/{id:guid}/taking-up", FollowUpEndpoints.TakeUp);
        signedIn.MapPost("/follow-ups/{id:guid}/dropping", FollowUpEndpoints.Drop);

        var recommendations = signedIn.MapGroup("/plans/{planId:guid}/years/{year:int}");
        recommendations.MapGet("/recommendations", RecommendationEndpoints.List);
        recommendations.MapPost("/recommendations", RecommendationEndpoints.Add);
        recommendations
            .MapGet("/recommendations.{extension}", RecommendationEndpoints.Download)
            .RequireRateLimiting(ExportLimiter.Name);
        recommendations.MapGet("/recommendations/{id:guid}", RecommendationEndpoints.Get);
        recommendations.MapPut("/recommendations/{id:guid}", RecommendationEndpoints.Update);
        recommendations.MapDelete("/recommendations/{id:guid}", RecommendationEndpoints.Delete);
        recommendations.MapPut("/recommendations/order", RecommendationEndpoints.Order);
        recommendations
            .MapPost("/recommendations/import-preview", RecommendationEndpoints.Preview)
            .WithMetadata(Uploads.Limit);
        recommendations.MapPost("/recommendations/import", RecommendationEndpoints.Import);

        var report = signedIn.MapGroup("/plans/{planId:guid}/years/{year:int}");
        report.MapGet("/report", AnnualReportEndpoints.Get);
        report.MapPost("/report", AnnualReportEndpoints.Start);
        report.MapGet("/report.docx", AnnualReportEndpoints.Download).RequireRateLimiting(ExportLimiter.Name);
        report.MapPut("/report/sections/{key}", AnnualReportEndpoints.Write);
        report.MapPost("/report/sections/{key}/draft", AnnualReportEndpoints.Redraft);
        report.MapPost("/report/comments", AnnualReportEndpoints.AddRemark);
        report.MapPost("/report/comments/{id:guid}/resolution", AnnualReportEndpoints.ResolveRemark);
        report.MapGet("/report/versions", AnnualReportEndpoints.ListVersions);
        report.MapPost("/report/versions", AnnualReportEndpoints.SaveVersion);
        report.MapGet("/report/versions/comparison", AnnualReportEndpoints.Compare);
        report.MapGet("/report/versions/{no:int}", AnnualReportEndpoints.GetVersion);
        report
            .MapGet("/report/versions/{no:int}.docx", AnnualReportEndpoints.DownloadVersion)
            .RequireRateLimiting(ExportLimiter.Name);

        signedIn.MapGet("/mail-templates", MailTemplateEndpoints.List);
        signedIn.MapGet("/mail-templates/{kind}/{language}", MailTemplateEndpoints.Get);
        signedIn.MapPut("/mail-templates/{kind}/{language}", MailTemplateEndpoints.Write);
        signedIn.MapDelete("/mail-templates/{kind}/{language}", MailTemplateEndpoints.Restore);
        signedIn.MapPost("/mail-templates/{kind}/{language}/preview", MailTemplateEndpoints.Preview);
        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/reminders", LetterEndpoints.Reminders);
        signedIn.MapPost("/plans/{planId:guid}/years/{year:int}/reminders", LetterEndpoints.Remind);
        signedIn.MapGet("/plans/{planId:guid}/years/{year:int}/letters", LetterEndpoints.List);
        signedIn.MapPost("/plans/{planId:guid}/years/{year:int}/letters/test", LetterEndpoints.Test);
        signedIn.MapGet("/outbox", LetterEndpoints.Outbox);
        signedIn.MapGet("/letters/{id:guid}", LetterEndpoints.Get);
        signedIn.MapPost("/letters/{id:guid}/retry", LetterEndpoints.Retry);

        signedIn.MapGet("/audit", AuditEndpoints.List);

        HealthEndpoints.Map(app);
        OpenApi.ApiDescription.Map(app);
    }
}
