package org.quantock.web.page.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quantock.application.audit.AuditRow;
import org.quantock.application.audit.ViewLife;

/** The whole life of one thing, for the auditor. */
@Named
@RequestScoped
public class AuditObjectPage {

  @Inject @Param private String kind;
  @Inject @Param private String subject;
  @Inject private ViewLife viewLife;

  private List<AuditRow> life;

  public List<AuditRow> life() {
    if (life == null) {
      life = viewLife.ask(kind, subject);
    }
    return life;
  }

  public String kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }

  public String fileHref() {
    return "/audit-file?kind=%s&subject=%s".formatted(encoded(kind), encoded(subject));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
