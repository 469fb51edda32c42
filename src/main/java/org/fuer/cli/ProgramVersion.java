package org.fuer.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the jar it stands in. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Fuer 妇儿 " + (version == null ? "(not packaged)" : version)};
    }
}
