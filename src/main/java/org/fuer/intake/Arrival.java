package org.fuer.intake;

import org.fuer.catalogue.Place;

/**
 * A file as it arrived.
 *
 * @param file its name, relative to {@code input/<place>/<year>/}
 * @param sha256 the hash of its bytes
 * @param place the place it lies under
 * @param year the year it lies under
 */
record Arrival(String file, String sha256, Place place, int year) {}
