package org.quantock.web.page.component;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code q:taskList}: what there is to do, and how far each task is. */
@FacesComponent("org.quantock.TaskList")
public final class TaskList extends Element {

  @Override
  void before(FacesContext context, Html html) throws IOException {
    html.open("ul", "class", "nhsuk-task-list");
  }

  @Override
  void after(FacesContext context, Html html) throws IOException {
    html.close("ul");
  }
}
