package org.quantock.web.page.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where a request comes from, and whether it came encrypted (ACC-62). What the headers {@code
 * X-Forwarded-For} and {@code X-Forwarded-Proto} say counts only when a proxy sent it that the
 * setting {@code quantock.proxies} names; anybody else could have made them up.
 */
public final class Network {

  private static final String FORWARDED_FOR = "X-Forwarded-For";

  private final List<AddressRange> proxies;
  private final List<AddressRange> operations;
  private final boolean https;

  /**
   * @param proxies addresses and ranges of trusted proxies, parted by commas
   * @param operations addresses and ranges from which the server is watched
   * @param https whether people reach it by HTTPS alone
   */
  public Network(String proxies, String operations, boolean https) {
    this.proxies = AddressRange.list(proxies);
    this.operations = AddressRange.list(operations);
    this.https = https;
  }

  /** As this installation is set. */
  public static Network configured() {
    return Configured.NETWORK;
  }

  /** Read once: the settings do not change while the server runs. */
  private static final class Configured {

    private static final Network NETWORK = read(ConfigProvider.getConfig());

    private static Network read(Config config) {
      return new Network(
          config.getOptionalValue("quantock.proxies", String.class).orElse(""),
          config
              .getOptionalValue("quantock.operations.addresses", String.class)
              .orElse("127.0.0.0/8,::1"),
          config.getOptionalValue("quantock.https", Boolean.class).orElse(false));
    }
  }

  /** Whether people reach this installation by HTTPS alone. */
  public boolean isHttps() {
    return https;
  }

  /** Whether the request came encrypted as far as the first trusted proxy. */
  public boolean isSecure(HttpServletRequest request) {
    return request.isSecure()
        || isProxy(request.getRemoteAddr())
            && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
  }

  /**
   * The address of whoever asked: the last one of the forwarded ones that no trusted proxy has.
   * Where that is no address, it is the proxy's own.
   */
  public String client(HttpServletRequest request) {
    String sender = request.getRemoteAddr();
    if (!isProxy(sender)) {
      return sender;
    }
    for (String each : forwarded(request)) {
      if (!AddressRange.isAddress(each)) {
        return sender;
      }
      sender = each;
      if (!isProxy(each)) {
        return each;
      }
    }
    return sender;
  }

  /** The nearest first. */
  private static List<String> forwarded(HttpServletRequest request) {
    List<String> all = new ArrayList<>();
    Collections.list(request.getHeaders(FORWARDED_FOR))
        .forEach(
            line -> {
              for (String each : line.split(",")) {
                all.add(each.strip());
              }
            });
    Collections.reverse(all);
    return all;
  }

  private boolean isProxy(String address) {
    return proxies.stream().anyMatch(range -> range.contains(address));
  }

  /**
   * Whether the request comes from where the server is watched from (ACC-61). A request that some
   * other program forwarded comes from wherever that stands, not from here.
   */
  public boolean isOfOperations(HttpServletRequest request) {
    boolean forwardedByAStranger =
        (request.getHeader(FORWARDED_FOR) != null || request.getHeader("Forwarded") != null)
            && !isProxy(sender(request));
    return !forwardedByAStranger
        && operations.stream().anyMatch(range -> range.contains(request.getRemoteAddr()));
  }

  private static String sender(HttpServletRequest request) {
    return request instanceof SeenRequest seen ? seen.sender() : request.getRemoteAddr();
  }
}
