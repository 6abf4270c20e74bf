package org.quantock.web.page.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

  private final RecordELResolver resolver = new RecordELResolver();
  private final ELContext context = new NothingElse();

  private record Row(String name, int patients) {
    String hiddenFromPages() {
      return "x";
    }

    public boolean mayBeSubmitted() {
      return patients > 0;
    }
  }

  /** A bean that has both manners of naming. */
  public static class Page {
    public String title() {
      return "accessor";
    }

    public String getTitle() {
      return "bean";
    }

    public List<String> items() {
      return List.of("a");
    }

    public String withArgument(String argument) {
      return argument;
    }

    public void act() {
      throw new IllegalStateException("reading must not act");
    }
  }

  @Test
  void record_components_and_questions_are_read() {
    Row row = new Row("Atrial fibrillation", 3);
    assertThat(resolver.getValue(context, row, "name")).isEqualTo("Atrial fibrillation");
    assertThat(context.isPropertyResolved()).isTrue();
    assertThat(resolver.getValue(context, row, "mayBeSubmitted")).isEqualTo(true);
  }

  @Test
  void accessors_of_our_own_classes_are_read() {
    assertThat(resolver.getValue(context, new Page(), "items")).isEqualTo(List.of("a"));
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void bean_properties_are_left_to_the_next_resolver() {
    assertThat(resolver.getValue(context, new Page(), "title")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void what_cannot_be_read_is_left_to_the_next_resolver() {
    for (String property : List.of("withArgument", "act", "getClass", "nothing")) {
      assertThat(resolver.getValue(context, new Page(), property)).isNull();
    }
    assertThat(resolver.getValue(context, new Row("a", 1), "hiddenFromPages")).isNull();
    assertThat(resolver.getValue(context, "a text", "length")).isNull();
    assertThat(resolver.getValue(context, null, "page")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void a_record_cannot_be_written() {
    Row row = new Row("a", 1);
    assertThat(resolver.isReadOnly(context, row, "name")).isTrue();
    assertThat(resolver.getType(context, row, "name")).isNull();
    assertThat(context.isPropertyResolved()).isTrue();
    assertThatThrownBy(() -> resolver.setValue(context, row, "name", "b"))
        .isInstanceOf(PropertyNotWritableException.class)
        .hasMessageContaining("name can only be read");
  }

  /** An expression context that resolves nothing itself. */
  private static final class NothingElse extends ELContext {
    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
