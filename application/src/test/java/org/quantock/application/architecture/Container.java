package org.quantock.application.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import jakarta.interceptor.Interceptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.quantock.application.shared.ThreadCaller;
import org.quantock.domain.access.Actor;

/**
 * The application in a CDI container of its own, with the interceptors that a server puts around
 * it. Every port is there and does nothing but note that it was called.
 */
final class Container implements AutoCloseable {

  /** What makes a bean of a class, on it or on what it is annotated with. */
  private static final List<Class<? extends Annotation>> SCOPES =
      List.of(ApplicationScoped.class, RequestScoped.class, Interceptor.class);

  private final List<String> calls = new ArrayList<>();
  private final SeContainer container;

  Container() {
    this.container =
        SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addBeanClasses(beans())
            .addExtensions(new Ports(calls))
            .initialize();
  }

  private static Class<?>[] beans() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.quantock.application")
            .stream()
            .filter(
                type -> !type.isAnnotation() && SCOPES.stream().anyMatch(type::isMetaAnnotatedWith))
            .map(JavaClass::reflect)
            .toArray(Class<?>[]::new);
  }

  <T> T bean(Class<T> type) {
    return container.select(type).get();
  }

  /** What the work throws, done by this person. */
  Throwable as(Actor actor, Supplier<Throwable> work) {
    return bean(ThreadCaller.class).as(actor, work);
  }

  /** What was called behind the use cases. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  void forget() {
    calls.clear();
  }

  @Override
  public void close() {
    container.close();
  }

  /** Makes a bean of each port that no class of the application implements. */
  static final class Ports implements Extension {
    private final Set<Class<?>> wanted = new LinkedHashSet<>();
    private final Set<Type> there = new HashSet<>();
    private final List<String> calls;

    Ports(List<String> calls) {
      this.calls = calls;
    }

    void wants(@Observes ProcessInjectionPoint<?, ?> point) {
      if (point.getInjectionPoint().getType() instanceof Class<?> type && type.isInterface()) {
        wanted.add(type);
      }
    }

    void has(@Observes ProcessManagedBean<?> bean) {
      there.addAll(bean.getBean().getTypes());
    }

    void add(@Observes AfterBeanDiscovery discovered) {
      wanted.stream()
          .filter(type -> type.getName().startsWith("org.quantock"))
          .filter(type -> !there.contains(type))
          .forEach(
              type ->
                  discovered
                      .<Object>addBean()
                      .types(type, Object.class)
                      .scope(ApplicationScoped.class)
                      .qualifiers(Any.Literal.INSTANCE, Default.Literal.INSTANCE)
                      .beanClass(type)
                      .createWith(context -> port(type)));
    }

    private Object port(Class<?> type) {
      return Proxy.newProxyInstance(
          type.getClassLoader(),
          new Class<?>[] {type},
          (self, method, arguments) -> {
            if (method.getDeclaringClass() != Object.class) {
              calls.add(type.getSimpleName() + "." + method.getName());
            }
            return nothing(method.getReturnType());
          });
    }

    private static Object nothing(Class<?> type) {
      if (type == boolean.class) {
        return false;
      }
      if (type == int.class) {
        return 0;
      }
      return type == long.class ? (Object) 0L : null;
    }
  }
}
