package org.entstage.portail.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entstage.portail.demo.annuaire.AnnuaireDemo;
import org.entstage.portail.demo.apogee.ApogeeDemo;
import org.entstage.portail.demo.cas.CasDemo;
import org.entstage.portail.demo.pages.PageContreparties;
import org.entstage.portail.demo.pages.PageCourriels;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.portail.demo.population.Population;
import org.entstage.portail.demo.smtp.MessagerieDemo;
import org.entstage.portail.page.PagePortail;

/**
 * The counterparts of one portal: those whose address nobody configured are started on loopback, the others are left to
 * the university's own systems.
 *
 * <p>Settings read: {@code ldap.url}, {@code ldap.base}, {@code smtp.host}, {@code apogee.<Service>.url}, {@code cas.url},
 * and the ports {@code demo.ldap.port}, {@code demo.smtp.port}, {@code demo.apogee.port} (0, the default, takes a free
 * one).
 */
public final class Contreparties implements AutoCloseable {
    private static final String COMPTE_APOGEE = "apogee";

    private final Function<String, Optional<String>> reglages;
    private final Population population;
    private final List<Contrepartie> demarrees = new ArrayList<>();
    private final List<PagePortail> pages = new ArrayList<>();
    private final Map<String, String> proprietes = new LinkedHashMap<>();
    private CasDemo cas;

    private Contreparties(Clock horloge, Function<String, Optional<String>> reglages) {
        this.reglages = reglages;
        this.population = new Population(horloge);
    }

    /**
     * Starts what is not configured.
     *
     * @param adressePortail scheme, host and port of the portal, without a final slash
     * @param reglages what the user configured
     * @throws IllegalArgumentException when a port is not a number from 0 to 65535
     * @throws java.io.UncheckedIOException when a port is taken; what was started before is stopped again
     */
    public static Contreparties demarrer(
            Clock horloge, String adressePortail, Function<String, Optional<String>> reglages) {
        Contreparties toutes = new Contreparties(horloge, reglages);
        try {
            toutes.apogee();
            toutes.annuaire();
            toutes.messagerie(horloge);
            toutes.cas(horloge, adressePortail);
            toutes.pages.add(0, new PageContreparties(toutes.demarrees));
            return toutes;
        } catch (RuntimeException e) {
            toutes.close();
            throw e;
        }
    }

    private void apogee() {
        List<String> manquants = Stream.of(
                        "EtudiantMetier",
                        "AdministratifMetier",
                        "PedagogiqueMetier",
                        "OffreFormationMetier",
                        "ReferentielMetier",
                        "GeographieMetier")
                .filter(service -> libre("apogee." + service + ".url"))
                .toList();
        if (manquants.isEmpty()) {
            return;
        }
        ApogeeDemo apogee = new ApogeeDemo(population, COMPTE_APOGEE, COMPTE_APOGEE, port("demo.apogee.port"));
        demarrer(apogee);
        for (String service : manquants) {
            proprietes.put("apogee." + service + ".url", apogee.adresse(service));
            proprietes.put("apogee." + service + ".user", COMPTE_APOGEE);
            proprietes.put("apogee." + service + ".password", COMPTE_APOGEE);
        }
    }

    private void annuaire() {
        if (libre("ldap.url")) {
            AnnuaireDemo annuaire = new AnnuaireDemo(population, port("demo.ldap.port"));
            demarrer(annuaire);
            proprietes.put("ldap.url", annuaire.adresse());
            proprietes.put("ldap.base", Etablissement.BASE_LDAP);
        }
    }

    private void messagerie(Clock horloge) {
        if (libre("smtp.host")) {
            MessagerieDemo messagerie = new MessagerieDemo(horloge, port("demo.smtp.port"));
            demarrer(messagerie);
            proprietes.put("smtp.host", "127.0.0.1");
            proprietes.put("smtp.port", Integer.toString(messagerie.port()));
            pages.add(new PageCourriels(messagerie));
        }
    }

    private void cas(Clock horloge, String adressePortail) {
        if (libre("cas.url")) {
            String annuaire = enVigueur("ldap.url", "");
            cas = new CasDemo(
                    horloge,
                    adressePortail + "/cas",
                    () -> annuaire,
                    enVigueur("ldap.base", Etablissement.BASE_LDAP),
                    List.of(adressePortail));
            demarrer(cas);
            proprietes.put("cas.url", cas.adresse());
        }
    }

    private void demarrer(Contrepartie contrepartie) {
        contrepartie.demarrer();
        demarrees.add(contrepartie);
    }

    private boolean libre(String cle) {
        return reglages.apply(cle).filter(valeur -> !valeur.isBlank()).isEmpty();
    }

    private String enVigueur(String cle, String defaut) {
        return Optional.ofNullable(proprietes.get(cle))
                .or(() -> reglages.apply(cle))
                .orElse(defaut);
    }

    private int port(String cle) {
        String valeur =
                reglages.apply(cle).filter(v -> !v.isBlank()).orElse("0").strip();
        if (!valeur.matches("\\d{1,5}") || Integer.parseInt(valeur) > 65_535) {
            throw new IllegalArgumentException(cle + " = \"" + valeur + "\"; expected 0 to 65535");
        }
        return Integer.parseInt(valeur);
    }

    /** @return system properties that tell the web applications where the counterparts listen */
    public Map<String, String> proprietes() {
        return Map.copyOf(proprietes);
    }

    /** @return what was started, Apogée first */
    public List<Contrepartie> toutes() {
        return List.copyOf(demarrees);
    }

    /** @return the single sign-on that the portal has to mount on {@code /cas}; empty when one is configured */
    public Optional<CasDemo> cas() {
        return Optional.ofNullable(cas);
    }

    /** @return pages of the portal where an administrator stops, starts and slows the counterparts, and reads the mails */
    public List<PagePortail> pages() {
        return List.copyOf(pages);
    }

    /** @return the people in all of them */
    public Population population() {
        return population;
    }

    /** Stops all of them. */
    @Override
    public void close() {
        demarrees.forEach(Contrepartie::arreter);
    }
}
