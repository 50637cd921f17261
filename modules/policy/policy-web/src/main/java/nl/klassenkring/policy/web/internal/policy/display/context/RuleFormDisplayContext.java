/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import java.util.List;
import nl.klassenkring.policy.web.internal.value.ParameterField;

/** The form for the values of a rule in a draft. */
public final class RuleFormDisplayContext {

  private final DocumentRow document;
  private final String ruleId;
  private final String title;
  private final List<SourcedField> fields;

  RuleFormDisplayContext(
      DocumentRow document, String ruleId, String title, List<SourcedField> fields) {

    this.document = document;
    this.ruleId = ruleId;
    this.title = title;
    this.fields = List.copyOf(fields);
  }

  public DocumentRow getDocument() {
    return document;
  }

  public String getRuleId() {
    return ruleId;
  }

  public String getTitle() {
    return title;
  }

  public List<SourcedField> getFields() {
    return fields;
  }

  /** A field, and the words of the policy that its value comes from. Immutable. */
  public static final class SourcedField {

    private final ParameterField field;
    private final String source;

    SourcedField(ParameterField field, String source) {
      this.field = field;
      this.source = source;
    }

    public ParameterField getField() {
      return field;
    }

    public String getSource() {
      return source;
    }
  }
}
