package org.quantock.web.page.access;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.quantock.application.access.ViewSecondFactor;
import org.quantock.domain.shared.NotFound;

/** Sends the QR code of a begun second factor as an image instead of a page. */
@Named
@RequestScoped
public class SecondFactorImagePage {

  private static final int QUIET = 4;

  @Inject private ViewSecondFactor viewSecondFactor;
  @Inject private Visit visit;

  public void send() throws IOException {
    if (!visit.hasSession()) {
      throw new NotFound("There is no second factor to set up.");
    }
    ViewSecondFactor.Detail detail = viewSecondFactor.ask(visit.session());
    if (!detail.begun()) {
      throw new NotFound("There is no second factor to set up.");
    }
    byte[] image = svg(detail.address()).getBytes(StandardCharsets.US_ASCII);
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseContentType("image/svg+xml");
    answer.setResponseContentLength(image.length);
    answer.getResponseOutputStream().write(image);
    faces.responseComplete();
  }

  /** Black squares on white, with the quiet margin that readers need. */
  static String svg(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    int size = code.size + 2 * QUIET;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        }
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"240\" height=\"240\""
            .formatted(size, size)
        + " shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0,0h%1$dv%1$dh-%1$dz\"/>"
            .formatted(size)
        + "<path fill=\"#000\" d=\""
        + path
        + "\"/></svg>";
  }
}
