package org.quantock.web.page.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;

/**
 * A request as it left whoever asked: their address and whether it was encrypted there, however
 * many trusted proxies stand between.
 */
final class SeenRequest extends HttpServletRequestWrapper {

  private final String sender;
  private final String client;
  private final boolean secure;

  SeenRequest(HttpServletRequest request, Network network) {
    super(request);
    this.sender = request.getRemoteAddr();
    this.client = network.client(request);
    this.secure = network.isSecure(request);
  }

  /** The address at the other end of the connection. */
  String sender() {
    return sender;
  }

  @Override
  public String getRemoteAddr() {
    return client;
  }

  @Override
  public String getRemoteHost() {
    return client;
  }

  @Override
  public boolean isSecure() {
    return secure;
  }

  @Override
  public String getScheme() {
    return secure ? "https" : super.getScheme();
  }

  /** Without that of the flash, which no page uses: a stale or made-up one breaks Mojarra. */
  @Override
  public Cookie[] getCookies() {
    Cookie[] sent = super.getCookies();
    return sent == null
        ? null
        : Arrays.stream(sent)
            .filter(each -> !each.getName().equals(SecurityHeaders.FLASH))
            .toArray(Cookie[]::new);
  }
}
