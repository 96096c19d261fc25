# Installing, and the Debian package (cpack -G DEB in the build folder).
include(GNUInstallDirs)
install(FILES packaging/linux/iccs-workbench.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/linux/iccs-workbench.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES packaging/linux/org.iccs.workbench.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/iccs-workbench.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES README.md THIRD-PARTY.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES packaging/linux/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME iccs-workbench)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "ICCS Workbench contributors <iccs-workbench@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Crime statistics: national offence codes to ICCS, offline")
set(CPACK_PACKAGE_DESCRIPTION "Maps national legal offence codes onto the International Classification of Crime for
Statistical Purposes (ICCS), with ranked and explained suggestions, checks, coverage and exports.
Works offline on one project file that keeps its whole history.")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so no link line names them: the SVG plug-ins for icons, and a font for every script.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-noto-core, fonts-noto-cjk")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
include(CPack)
