package org.quantock.web.page.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ACC-62. */
class NetworkTest {

  private static final Network BEHIND_A_PROXY = new Network("10.0.0.5, 10.2.0.0/16", "", false);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = ';',
      value = {
        "203.0.113.9; 198.51.100.7; 203.0.113.9; a stranger says where it comes from",
        "10.0.0.5; -; 10.0.0.5; the proxy itself",
        "10.0.0.5; 198.51.100.7; 198.51.100.7; through the proxy",
        "10.0.0.5; 127.0.0.1, 198.51.100.7; 198.51.100.7; made up before the proxy",
        "10.0.0.5; 198.51.100.7, 10.2.3.4; 198.51.100.7; through two proxies",
        "10.0.0.5; 10.2.3.4, 10.2.3.5; 10.2.3.4; from within",
        "10.0.0.5; unknown; 10.0.0.5; no address",
        "10.0.0.5; 198.51.100.7 x; 10.0.0.5; no address either",
        "10.0.0.5; 2001:db8::1; 2001:db8::1; of the newer kind"
      })
  @DisplayName("ACC-62: only a trusted proxy says where a request comes from")
  void only_a_trusted_proxy_says_where_a_request_comes_from(
      String sender, String forwarded, String client, String why) {
    HttpServletRequest request = request(sender, forwarded, "https");

    assertThat(BEHIND_A_PROXY.client(request)).as(why).isEqualTo(client);
    assertThat(new SeenRequest(request, BEHIND_A_PROXY).getRemoteAddr()).isEqualTo(client);
  }

  @Test
  @DisplayName("ACC-62: only a trusted proxy says that a request came encrypted")
  void only_a_trusted_proxy_says_that_a_request_came_encrypted() {
    assertThat(BEHIND_A_PROXY.isSecure(request("10.0.0.5", null, "https"))).isTrue();
    assertThat(BEHIND_A_PROXY.isSecure(request("10.0.0.5", null, "http"))).isFalse();
    assertThat(BEHIND_A_PROXY.isSecure(request("203.0.113.9", null, "https"))).isFalse();
    assertThat(new Network("", "", false).isSecure(request("127.0.0.1", null, "https"))).isFalse();
  }

  @Test
  @DisplayName("ACC-61: a proxy does not lend its own address to those it forwards")
  void a_proxy_does_not_lend_its_own_address_to_those_it_forwards() {
    Network watched = new Network("127.0.0.1", "127.0.0.1", false);

    assertThat(watched.isOfOperations(seen(watched, "127.0.0.1", null))).isTrue();
    assertThat(watched.isOfOperations(seen(watched, "127.0.0.1", "203.0.113.9"))).isFalse();
    assertThat(watched.isOfOperations(seen(watched, "203.0.113.9", "127.0.0.1"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0", "300.1.1.1", "10.0.0.1/x"})
  void what_is_no_address_stops_the_start_with_words(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Network(text, "", false))
        .withMessageContaining(text);
  }

  private static HttpServletRequest seen(Network network, String sender, String forwarded) {
    return new SeenRequest(request(sender, forwarded, null), network);
  }

  private static HttpServletRequest request(String sender, String forwarded, String proto) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getRemoteAddr" -> sender;
                  case "isSecure" -> false;
                  case "getHeader" ->
                      arguments[0].equals("X-Forwarded-For")
                          ? forwarded
                          : arguments[0].equals("X-Forwarded-Proto") ? proto : null;
                  case "getHeaders" ->
                      Collections.enumeration(forwarded == null ? List.of() : List.of(forwarded));
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
