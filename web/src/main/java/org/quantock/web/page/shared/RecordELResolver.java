package org.quantock.web.page.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads record components in expressions ({@code #{row.name}}), which Expression Language 5 does
 * not, and in the same way the accessors without "get" of our own classes ({@code
 * #{navigation.items}}). Properties in the manner of beans go before accessors of the same name.
 */
public class RecordELResolver extends ELResolver {

  private static final String OURS = "org.quantock.";

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return accessor.invoke(base);
    } catch (InvocationTargetException thrown) {
      throw new ELException(thrown.getCause());
    } catch (IllegalAccessException impossible) {
      throw new ELException(impossible);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    if (accessor(base, property) != null) {
      context.setPropertyResolved(base, property);
    }
    // Null says that it cannot be written.
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (accessor(base, property) != null) {
      throw new PropertyNotWritableException(
          base.getClass().getName() + "." + property + " can only be read");
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (accessor(base, property) == null) {
      return false;
    }
    context.setPropertyResolved(base, property);
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static Method accessor(Object base, Object property) {
    return base == null || property == null
        ? null
        : ACCESSORS.get(base.getClass()).get(property.toString());
  }

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> accessors = new HashMap<>();
    if (!type.isRecord() && !type.getName().startsWith(OURS)) {
      return accessors;
    }
    for (Method method : type.getMethods()) {
      if (isAccessor(method) && !hasGetter(type, method.getName()) && method.trySetAccessible()) {
        accessors.put(method.getName(), method);
      }
    }
    return accessors;
  }

  private static boolean isAccessor(Method method) {
    return method.getParameterCount() == 0
        && method.getReturnType() != void.class
        && !Modifier.isStatic(method.getModifiers())
        && method.getDeclaringClass() != Object.class;
  }

  private static boolean hasGetter(Class<?> type, String name) {
    String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return isGetter(type, "get" + capitalised) || isGetter(type, "is" + capitalised);
  }

  private static boolean isGetter(Class<?> type, String name) {
    try {
      return isAccessor(type.getMethod(name));
    } catch (NoSuchMethodException none) {
      return false;
    }
  }
}
