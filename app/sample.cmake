# The sample project, made from resources/sample by the command line itself and installed beside the program, where
# both the build folder and an installed package find it: <programs>/../share/iccs-workbench/sample/sample.iccs.
set(sample ${CMAKE_BINARY_DIR}/share/iccs-workbench/sample/sample.iccs)
file(GLOB sample_data CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/sample/*.csv ${CMAKE_SOURCE_DIR}/resources/sample/*.json)
add_custom_command(OUTPUT ${sample}
  COMMAND bash ${CMAKE_SOURCE_DIR}/packaging/make_sample.sh ${CMAKE_RUNTIME_OUTPUT_DIRECTORY} ${sample} > ${CMAKE_BINARY_DIR}/sample.log 2>&1
  DEPENDS iccs ${CMAKE_SOURCE_DIR}/packaging/make_sample.sh ${sample_data}
  COMMENT "Making the sample project")
add_custom_target(sample ALL DEPENDS ${sample})
install(FILES ${sample} ${CMAKE_SOURCE_DIR}/resources/sample/README.md ${CMAKE_SOURCE_DIR}/resources/sample/records.csv
  ${CMAKE_SOURCE_DIR}/resources/sample/counts.csv DESTINATION share/iccs-workbench/sample)
