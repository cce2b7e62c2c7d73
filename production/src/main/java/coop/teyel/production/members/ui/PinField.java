package coop.teyel.production.members.ui;

import com.vaadin.flow.component.textfield.PasswordField;

/// Where a PIN is typed that nobody has yet.
final class PinField extends PasswordField {

  PinField(String label, String help) {
    super(label);
    setHelperText(help);
    setMaxLength(6);
    getElement().setAttribute("inputmode", "numeric");
    getElement().setAttribute("autocomplete", "new-password");
  }
}
