/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend;

/** People of the sample school, by the address that they sign in with. */
public final class SamplePeople {

  /** The password of everybody in the sample. */
  public static final String PASSWORD = "Waterkring1";

  public static final String TEACHER_OF_5A = address("anouk.verbeek");
  public static final String PARENT_OF_5A = address("aicha.belkadi");

  /** The other parent of the same child, with authority as well. */
  public static final String OTHER_PARENT_OF_5A = address("youssef.belkadi");

  public static final String CLASS_PARENT_OF_5A = address("merel.oosterhof");
  public static final String PARENT_OF_6B = address("stefan.brouwer");
  public static final String DIRECTOR = address("annemarie.zijlstra");
  public static final String PRIVACY_OFFICER = address("saskia.langeveld");
  public static final String ADMINISTRATOR = address("ronald.timmer");
  public static final String TEACHER_IN_MR = address("tom.rietveld");
  public static final String CLASS_PARENT_IN_OR = address("joost.hermsen");
  public static final String CLASS_PARENT_IN_TSO = address("gwen.mansveld");
  public static final String PARENT_OF_3A_AND_5A = address("petra.van.loon");
  public static final String PARENT_OF_3A = address("selam.haile");
  public static final String DIRECTOR_OF_OTHER_SCHOOL = address("ferdi.sabajo");

  private SamplePeople() {}

  private static String address(String login) {
    return login + "@waterkring.example";
  }
}
