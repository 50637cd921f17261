/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class CommandLineTest {

  @Test
  void readsWhatIsGivenAndLeavesTheRestAtItsDefault() {
    EmbeddedPortalOptions options =
        parse("--home", "portal", "--port", "8080", "--fresh", "--modules", "osgi/modules");

    assertThat(options.home()).isAbsolute().endsWithRaw(Path.of("portal"));
    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.fresh()).isTrue();
    assertThat(options.modules()).hasValueSatisfying(path -> assertThat(path).isAbsolute());
    assertThat(options.configs()).isEmpty();
    assertThat(options.jdbc()).isEmpty();
    assertThat(options.beforeBundles()).isEmpty();
  }

  @Test
  void setsTheSuitesClockBeforeTheBundlesStart() {
    assertThat(parse("--home", "portal", "--clock", "2026-11-17T09:00:00+01:00").beforeBundles())
        .hasSize(1);
  }

  @Test
  void refusesInOneLineWhatItCannotRead() {
    assertRefused("--home is missing");
    assertRefused("--colour", "--home", "portal", "--colour", "red");
    assertRefused("--port", "--home", "portal", "--port");
    assertRefused("not many", "--home", "portal", "--port", "many");
    assertRefused("not 9 o'clock", "--home", "portal", "--clock", "9 o'clock");
    assertRefused("with its offset", "--home", "portal", "--clock", "2026-11-17T09:00:00");
  }

  private static void assertRefused(String why, String... arguments) {
    assertThatThrownBy(() -> parse(arguments))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining(why);
  }

  private static EmbeddedPortalOptions parse(String... arguments) {
    return CommandLine.parse(arguments);
  }
}
