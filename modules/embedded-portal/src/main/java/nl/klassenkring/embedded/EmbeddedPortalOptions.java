/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;

/** How an embedded portal is to be started. Immutable; made by {@link #builder(Path)}. */
public final class EmbeddedPortalOptions {

  private final Path home;
  private final int port;
  private final String host;
  private final Optional<JdbcSettings> jdbc;
  private final boolean fresh;
  private final Optional<Path> modules;
  private final Optional<Path> configs;
  private final CompanySettings company;
  private final String smtpHost;
  private final int smtpPort;
  private final List<Consumer<BundleContext>> beforeBundles;

  private EmbeddedPortalOptions(Builder builder) {
    home = builder.home;
    port = builder.port;
    host = builder.host;
    jdbc = builder.jdbc;
    fresh = builder.fresh;
    modules = builder.modules;
    configs = builder.configs;
    company = builder.company;
    smtpHost = builder.smtpHost;
    smtpPort = builder.smtpPort;
    beforeBundles = List.copyOf(builder.beforeBundles);
  }

  /** Starts from the defaults: free port on the loopback address, HSQLDB file under the home. */
  public static Builder builder(Path home) {
    return new Builder(home);
  }

  /** Liferay's home, absolute: database, documents and framework state live under it. */
  public Path home() {
    return home;
  }

  /** The HTTP port, 0 for a free one. */
  public int port() {
    return port;
  }

  /** The address to listen on. */
  public String host() {
    return host;
  }

  /** The database that was asked for; empty is the HSQLDB file under the home. */
  public Optional<JdbcSettings> jdbc() {
    return jdbc;
  }

  /** Whether all data under the home is wiped before the start; a database elsewhere is not. */
  public boolean fresh() {
    return fresh;
  }

  /** The directory whose bundles are installed. */
  public Optional<Path> modules() {
    return modules;
  }

  /** The directory whose {@code .config} files are loaded before the bundles start. */
  public Optional<Path> configs() {
    return configs;
  }

  /** The company that is added on the first start. */
  public CompanySettings company() {
    return company;
  }

  /** The mail server that takes what the portal sends. */
  public String smtpHost() {
    return smtpHost;
  }

  public int smtpPort() {
    return smtpPort;
  }

  /** What is to run in the framework after the core is up and before the suite's bundles start. */
  public List<Consumer<BundleContext>> beforeBundles() {
    return beforeBundles;
  }

  /** Collects the options. Not thread-safe. */
  public static final class Builder {

    private final Path home;
    private final List<Consumer<BundleContext>> beforeBundles = new ArrayList<>();
    private int port;
    private String host = "127.0.0.1";
    private Optional<JdbcSettings> jdbc = Optional.empty();
    private boolean fresh;
    private Optional<Path> modules = Optional.empty();
    private Optional<Path> configs = Optional.empty();
    private CompanySettings company = CompanySettings.DEFAULT;
    private String smtpHost = "127.0.0.1";
    private int smtpPort = 25;

    private Builder(Path home) {
      this.home = home.toAbsolutePath().normalize();
    }

    /** 0 to 65535; 0, the default, takes a free port. */
    public Builder port(int value) {
      if (value < 0 || value > 65_535) {
        throw new StartRefusedException("The port must be between 0 and 65535, not " + value);
      }
      port = value;
      return this;
    }

    public Builder host(String value) {
      host = Objects.requireNonNull(value);
      return this;
    }

    public Builder jdbc(String url, String user, String password) {
      jdbc = Optional.of(new JdbcSettings(url, user, password));
      return this;
    }

    public Builder fresh(boolean value) {
      fresh = value;
      return this;
    }

    public Builder modules(Path directory) {
      modules = Optional.of(directory.toAbsolutePath().normalize());
      return this;
    }

    public Builder configs(Path directory) {
      configs = Optional.of(directory.toAbsolutePath().normalize());
      return this;
    }

    public Builder company(CompanySettings value) {
      company = Objects.requireNonNull(value);
      return this;
    }

    public Builder smtp(String mailHost, int mailPort) {
      smtpHost = Objects.requireNonNull(mailHost);
      smtpPort = mailPort;
      return this;
    }

    /** May be called more than once; the hooks run in that order. */
    public Builder beforeBundles(Consumer<BundleContext> hook) {
      beforeBundles.add(hook);
      return this;
    }

    public EmbeddedPortalOptions build() {
      return new EmbeddedPortalOptions(this);
    }
  }
}
