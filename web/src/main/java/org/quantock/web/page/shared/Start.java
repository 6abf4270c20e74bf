package org.quantock.web.page.shared;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.quantock.application.access.MailWatch;
import org.quantock.application.audit.AuditWatch;
import org.quantock.application.payment.RunWatch;
import org.quantock.application.start.StartUp;

/**
 * Begins the start-up work from the WAR, where every server allows it. A failing migration throws
 * here and stops the deployment.
 */
@WebListener
public class Start implements ServletContextListener {

  /** Marks the lines that are meant for whoever started the server. */
  private static final String MARK = "[quantock] ";

  @Inject private StartUp startUp;
  @Inject private RunWatch runWatch;
  @Inject private MailWatch mailWatch;
  @Inject private AuditWatch auditWatch;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    startUp.run().forEach(line -> System.out.println(MARK + line));
    runWatch.begin();
    mailWatch.begin();
    auditWatch.begin();
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    runWatch.end();
    mailWatch.end();
    auditWatch.end();
  }
}
