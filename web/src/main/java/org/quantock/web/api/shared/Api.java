package org.quantock.web.api.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.quantock.web.api.evaluation.SchemesResource;
import org.quantock.web.api.indicator.IndicatorSetsResource;
import org.quantock.web.api.indicator.SetPointsResource;
import org.quantock.web.api.organisation.ImportsResource;
import org.quantock.web.api.payment.PaymentResponseResource;
import org.quantock.web.api.payment.RemittanceResource;
import org.quantock.web.api.payment.SchemePointsResource;

/**
 * The root of the API. Every resource and mapper is named here: scanning differs by server. What it
 * offers is described at {@code /openapi}; each resource names its tag and, where it is not for
 * everybody, the {@link #TOKEN} that it needs.
 */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Quantock",
            version = "1",
            description =
                "Local alternatives to the Quality and Outcomes Framework: schemes, indicator sets,"
                    + " results and points. Failed requests are answered as problem details of"
                    + " RFC 9457, application/problem+json.",
            license = @License(name = "MIT")),
    servers = @Server(url = "/", description = "This server"),
    tags = {
      @Tag(name = Api.SCHEMES, description = "Published schemes and their results, for everybody"),
      @Tag(
          name = Api.INDICATOR_SETS,
          description = "Framework years with their indicators and the points of practices"),
      @Tag(name = Api.PAYMENT_RUNS, description = "What the bank answers to payment runs"),
      @Tag(name = Api.IMPORTS, description = "Files of published figures, checked and imported"),
      @Tag(name = Api.REMITTANCE, description = "What practices are paid, with the working")
    })
@SecurityScheme(
    securitySchemeName = Api.TOKEN,
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "qtk_ and 43 letters, digits, hyphens and underscores",
    description =
        "An API token. People make and revoke theirs on their account page; a program that shows"
            + " one acts with their roles, as far as its scope goes. One for several organisations acts for the first unless the header Quantock-Organisation names another.")
@ApplicationPath("/api")
public class Api extends Application {

  /** The name of the API token in the description. */
  public static final String TOKEN = "token";

  public static final String SCHEMES = "Schemes";
  public static final String INDICATOR_SETS = "Indicator sets";
  public static final String PAYMENT_RUNS = "Payment runs";
  public static final String IMPORTS = "Imports";

  public static final String REMITTANCE = "Remittance";

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        SchemesResource.class,
        PaymentResponseResource.class,
        IndicatorSetsResource.class,
        SchemePointsResource.class,
        SetPointsResource.class,
        ImportsResource.class,
        RemittanceResource.class,
        ApiGuard.class,
        RefusalMapper.class,
        HttpFailureMapper.class,
        AnyFailureMapper.class);
  }
}
